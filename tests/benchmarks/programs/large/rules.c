/* 500 rules of a packet filter, one after the other.
   Made by tools/make_large_programs.py. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 result = 0;
    for (u64 i = 0; i + 16 <= len; i += 16) {
        u32 from = load32(mem + i), to = load32(mem + i + 4);
        u32 source = load16(mem + i + 8), destination = load16(mem + i + 10), protocol = mem[i + 12];
        u32 rule = 0;
        do {
            if ((to & 0xffff) == 0xa450 && destination - 9886 < 1u) { rule = 1; break; }
            if ((from & 0xffff) == 0x5d94 && destination - 38193 < 1024u) { rule = 2; break; }
            if ((from & 0xffff) == 0x1724 && destination - 27405 < 1u && protocol == 17 && source > 3873) { rule = 3; break; }
            if ((from & 0xff) == 0xcf && destination - 14630 < 1024u) { rule = 4; break; }
            if ((from & 0xff) == 0x96 && destination - 36481 < 16u) { rule = 5; break; }
            if ((from & 0xffffff) == 0x61dbe2 && destination - 20216 < 1024u) { rule = 6; break; }
            if ((from & 0xffffff) == 0x7a70c3 && destination - 46668 < 1u && protocol == 6 && source > 32533) { rule = 7; break; }
            if ((to & 0xffffff) == 0x31af10 && destination - 28022 < 1024u && protocol == 17) { rule = 8; break; }
            if ((from & 0xff) == 0x94 && destination - 52060 < 1u && protocol == 6) { rule = 9; break; }
            if ((to & 0xffffff) == 0xbced20 && destination - 32447 < 16u) { rule = 10; break; }
            if ((to & 0xff) == 0xd4 && destination - 33550 < 16u && protocol == 6) { rule = 11; break; }
            if ((from & 0xff) == 0x9e && destination - 43792 < 1024u && protocol == 17 && source > 22290) { rule = 12; break; }
            if ((to & 0xffff) == 0x31b && destination - 38952 < 16u && protocol == 6) { rule = 13; break; }
            if ((from & 0xffff) == 0x80b && destination - 45681 < 1024u && protocol == 17 && source > 42410) { rule = 14; break; }
            if ((to & 0xffffff) == 0xdb40af && destination - 53865 < 1024u && protocol == 17) { rule = 15; break; }
            if ((to & 0xff) == 0xe6 && destination - 30257 < 1024u) { rule = 16; break; }
            if ((to & 0xff) == 0xcf && destination - 50346 < 1024u && protocol == 6) { rule = 17; break; }
            if ((from & 0xffff) == 0xf202 && destination - 5280 < 16u && protocol == 17) { rule = 18; break; }
            if ((to & 0xffffff) == 0x891b4a && destination - 18246 < 16u) { rule = 19; break; }
            if ((from & 0xff) == 0x76 && destination - 11548 < 1024u && protocol == 6) { rule = 20; break; }
            if ((to & 0xffffff) == 0x2c9cbc && destination - 11950 < 1u && protocol == 6 && source > 27456) { rule = 21; break; }
            if ((to & 0xffff) == 0x39c0 && destination - 39964 < 1u && protocol == 6 && source > 29926) { rule = 22; break; }
            if ((to & 0xffffff) == 0x237a04 && destination - 25714 < 16u && protocol == 6 && source > 31557) { rule = 23; break; }
            if ((from & 0xffff) == 0xb17d && destination - 4079 < 1u) { rule = 24; break; }
            if ((from & 0xffff) == 0x8ca0 && destination - 39369 < 1u) { rule = 25; break; }
            if ((from & 0xffff) == 0x339d && destination - 40221 < 1u && protocol == 17 && source > 9735) { rule = 26; break; }
            if ((to & 0xffff) == 0xfd92 && destination - 22766 < 1u && protocol == 6) { rule = 27; break; }
            if ((to & 0xffff) == 0x899e && destination - 31708 < 1u && protocol == 6) { rule = 28; break; }
            if ((to & 0xffffff) == 0x2fddbb && destination - 17351 < 1024u) { rule = 29; break; }
            if ((to & 0xff) == 0x6b && destination - 34619 < 1024u && protocol == 6 && source > 49685) { rule = 30; break; }
            if ((from & 0xffff) == 0xf3c7 && destination - 42134 < 16u && protocol == 17) { rule = 31; break; }
            if ((to & 0xff) == 0xbd && destination - 34903 < 1u && protocol == 6) { rule = 32; break; }
            if ((from & 0xffffff) == 0x2dd331 && destination - 52646 < 1024u && protocol == 17 && source > 23302) { rule = 33; break; }
            if ((to & 0xff) == 0x8d && destination - 1830 < 16u && protocol == 6 && source > 45385) { rule = 34; break; }
            if ((to & 0xffff) == 0xebdd && destination - 29309 < 16u) { rule = 35; break; }
            if ((from & 0xff) == 0xad && destination - 30807 < 1u && protocol == 17 && source > 40898) { rule = 36; break; }
            if ((to & 0xff) == 0xd9 && destination - 31422 < 1024u) { rule = 37; break; }
            if ((from & 0xffff) == 0x5a91 && destination - 51269 < 1u && protocol == 17) { rule = 38; break; }
            if ((to & 0xff) == 0x6f && destination - 52482 < 16u) { rule = 39; break; }
            if ((from & 0xff) == 0xfc && destination - 8325 < 1024u) { rule = 40; break; }
            if ((to & 0xffffff) == 0x42bc19 && destination - 54166 < 16u && protocol == 6 && source > 35956) { rule = 41; break; }
            if ((from & 0xff) == 0x2b && destination - 1402 < 1024u && protocol == 6 && source > 34510) { rule = 42; break; }
            if ((from & 0xff) == 0x15 && destination - 28430 < 1u) { rule = 43; break; }
            if ((from & 0xffff) == 0x84a0 && destination - 32844 < 1024u && protocol == 17 && source > 16997) { rule = 44; break; }
            if ((from & 0xffff) == 0x7044 && destination - 54669 < 1024u && protocol == 17 && source > 30026) { rule = 45; break; }
            if ((to & 0xffffff) == 0xbf6d01 && destination - 53414 < 1024u) { rule = 46; break; }
            if ((from & 0xffffff) == 0x703017 && destination - 33459 < 16u) { rule = 47; break; }
            if ((from & 0xff) == 0x36 && destination - 11294 < 1024u) { rule = 48; break; }
            if ((to & 0xffff) == 0x14b2 && destination - 44717 < 1u) { rule = 49; break; }
            if ((from & 0xffff) == 0x8b52 && destination - 2765 < 16u) { rule = 50; break; }
            if ((from & 0xffff) == 0xd1ad && destination - 21339 < 16u && protocol == 17 && source > 33302) { rule = 51; break; }
            if ((from & 0xffff) == 0xf17b && destination - 33276 < 1024u) { rule = 52; break; }
            if ((to & 0xffff) == 0x9dd0 && destination - 8987 < 16u) { rule = 53; break; }
            if ((to & 0xffffff) == 0xb80aed && destination - 15770 < 1u) { rule = 54; break; }
            if ((to & 0xffffff) == 0x9a4584 && destination - 42169 < 16u) { rule = 55; break; }
            if ((to & 0xffffff) == 0x8af604 && destination - 6168 < 16u) { rule = 56; break; }
            if ((to & 0xff) == 0xe4 && destination - 46289 < 1024u && protocol == 17) { rule = 57; break; }
            if ((to & 0xff) == 0x1e && destination - 23371 < 1024u && protocol == 17) { rule = 58; break; }
            if ((to & 0xffffff) == 0x1ba85 && destination - 30059 < 1u && protocol == 17 && source > 21725) { rule = 59; break; }
            if ((from & 0xffffff) == 0xe3bc0c && destination - 19362 < 1u && protocol == 6) { rule = 60; break; }
            if ((from & 0xffff) == 0xf491 && destination - 2594 < 1u && protocol == 17) { rule = 61; break; }
            if ((to & 0xffff) == 0x8ece && destination - 9788 < 16u) { rule = 62; break; }
            if ((to & 0xffffff) == 0x316960 && destination - 12015 < 1u && protocol == 17 && source > 1103) { rule = 63; break; }
            if ((to & 0xff) == 0x6b && destination - 52535 < 1024u && protocol == 6) { rule = 64; break; }
            if ((from & 0xff) == 0x8c && destination - 29738 < 1024u && protocol == 17 && source > 17554) { rule = 65; break; }
            if ((from & 0xff) == 0x31 && destination - 2831 < 1u) { rule = 66; break; }
            if ((to & 0xff) == 0xda && destination - 13223 < 16u && protocol == 6) { rule = 67; break; }
            if ((from & 0xffffff) == 0x40f426 && destination - 44050 < 16u) { rule = 68; break; }
            if ((from & 0xff) == 0x29 && destination - 1208 < 16u) { rule = 69; break; }
            if ((to & 0xffffff) == 0x1100a1 && destination - 53668 < 16u && protocol == 17) { rule = 70; break; }
            if ((from & 0xffffff) == 0xbb7d97 && destination - 14102 < 1u && protocol == 6) { rule = 71; break; }
            if ((from & 0xff) == 0x66 && destination - 54852 < 1u) { rule = 72; break; }
            if ((to & 0xff) == 0x9 && destination - 5536 < 1024u) { rule = 73; break; }
            if ((from & 0xffffff) == 0x9eb559 && destination - 19205 < 1u && protocol == 6) { rule = 74; break; }
            if ((to & 0xff) == 0x68 && destination - 17251 < 16u) { rule = 75; break; }
            if ((to & 0xffff) == 0x5411 && destination - 14278 < 1u) { rule = 76; break; }
            if ((from & 0xffff) == 0xaf59 && destination - 18279 < 1024u && protocol == 6) { rule = 77; break; }
            if ((to & 0xff) == 0xa7 && destination - 9428 < 1u && protocol == 17) { rule = 78; break; }
            if ((from & 0xffff) == 0xa8ae && destination - 41266 < 1024u && protocol == 6 && source > 43092) { rule = 79; break; }
            if ((to & 0xffffff) == 0x7e4e2b && destination - 25527 < 16u && protocol == 6 && source > 18623) { rule = 80; break; }
            if ((from & 0xffffff) == 0x35b1de && destination - 42154 < 1024u && protocol == 17 && source > 48093) { rule = 81; break; }
            if ((from & 0xffffff) == 0x8f8c45 && destination - 9129 < 1024u) { rule = 82; break; }
            if ((to & 0xff) == 0x79 && destination - 8722 < 1u && protocol == 17 && source > 29582) { rule = 83; break; }
            if ((from & 0xff) == 0x98 && destination - 41141 < 1024u && protocol == 6) { rule = 84; break; }
            if ((from & 0xff) == 0xaa && destination - 29946 < 1024u && protocol == 6 && source > 43207) { rule = 85; break; }
            if ((to & 0xff) == 0x46 && destination - 48872 < 1u && protocol == 17 && source > 15386) { rule = 86; break; }
            if ((to & 0xff) == 0x5f && destination - 15121 < 16u && protocol == 6 && source > 31392) { rule = 87; break; }
            if ((from & 0xffff) == 0x25f && destination - 50264 < 1024u && protocol == 6 && source > 5077) { rule = 88; break; }
            if ((to & 0xff) == 0xa3 && destination - 21743 < 1024u && protocol == 17 && source > 40707) { rule = 89; break; }
            if ((to & 0xff) == 0xe3 && destination - 817 < 16u) { rule = 90; break; }
            if ((to & 0xffffff) == 0x7591f2 && destination - 14266 < 1024u && protocol == 17) { rule = 91; break; }
            if ((from & 0xffff) == 0xef63 && destination - 50277 < 1024u) { rule = 92; break; }
            if ((to & 0xffff) == 0x1cba && destination - 1147 < 1u && protocol == 17) { rule = 93; break; }
            if ((from & 0xff) == 0x8f && destination - 13809 < 1u && protocol == 6 && source > 48987) { rule = 94; break; }
            if ((from & 0xffff) == 0x2d54 && destination - 23563 < 1024u && protocol == 17 && source > 7384) { rule = 95; break; }
            if ((to & 0xffff) == 0xa4d && destination - 15163 < 16u) { rule = 96; break; }
            if ((to & 0xff) == 0xb9 && destination - 32223 < 16u && protocol == 6) { rule = 97; break; }
            if ((from & 0xffff) == 0x6189 && destination - 20714 < 16u && protocol == 6) { rule = 98; break; }
            if ((from & 0xffff) == 0xb661 && destination - 7867 < 1u && protocol == 17) { rule = 99; break; }
            if ((to & 0xff) == 0x9e && destination - 25749 < 1024u && protocol == 6) { rule = 100; break; }
            if ((from & 0xffff) == 0xdf79 && destination - 55984 < 1u && protocol == 6) { rule = 101; break; }
            if ((from & 0xffffff) == 0x95fc55 && destination - 9759 < 16u && protocol == 17) { rule = 102; break; }
            if ((to & 0xff) == 0x38 && destination - 50671 < 16u && protocol == 6 && source > 49915) { rule = 103; break; }
            if ((from & 0xffff) == 0xe8a5 && destination - 59862 < 1u && protocol == 6) { rule = 104; break; }
            if ((from & 0xffff) == 0x57c5 && destination - 40299 < 16u && protocol == 17 && source > 3209) { rule = 105; break; }
            if ((to & 0xff) == 0x71 && destination - 11191 < 16u && protocol == 17) { rule = 106; break; }
            if ((to & 0xffffff) == 0xfd5499 && destination - 48414 < 1024u && protocol == 6) { rule = 107; break; }
            if ((to & 0xffffff) == 0xa77228 && destination - 43835 < 1u) { rule = 108; break; }
            if ((to & 0xffffff) == 0xe621ef && destination - 59372 < 1u && protocol == 17) { rule = 109; break; }
            if ((from & 0xffff) == 0x6567 && destination - 9148 < 1u && protocol == 6 && source > 22410) { rule = 110; break; }
            if ((from & 0xff) == 0x2a && destination - 20924 < 16u && protocol == 6 && source > 1316) { rule = 111; break; }
            if ((to & 0xffff) == 0x67fb && destination - 25089 < 1024u && protocol == 6) { rule = 112; break; }
            if ((from & 0xffff) == 0x7d5f && destination - 49290 < 16u && protocol == 17 && source > 8249) { rule = 113; break; }
            if ((from & 0xffffff) == 0xb4834c && destination - 34683 < 16u && protocol == 6) { rule = 114; break; }
            if ((to & 0xffffff) == 0x35a573 && destination - 29219 < 16u) { rule = 115; break; }
            if ((to & 0xffff) == 0x47fd && destination - 46498 < 1024u) { rule = 116; break; }
            if ((to & 0xffff) == 0xcb5c && destination - 54105 < 16u) { rule = 117; break; }
            if ((from & 0xff) == 0x67 && destination - 9965 < 1024u && protocol == 17 && source > 5570) { rule = 118; break; }
            if ((from & 0xff) == 0xba && destination - 89 < 1024u && protocol == 6 && source > 42303) { rule = 119; break; }
            if ((to & 0xffff) == 0x9903 && destination - 8386 < 1024u) { rule = 120; break; }
            if ((to & 0xff) == 0x60 && destination - 4610 < 1024u && protocol == 6) { rule = 121; break; }
            if ((from & 0xff) == 0x2b && destination - 51805 < 1024u && protocol == 17) { rule = 122; break; }
            if ((from & 0xffff) == 0x8999 && destination - 42242 < 1024u) { rule = 123; break; }
            if ((to & 0xff) == 0x4f && destination - 26988 < 1u && protocol == 6 && source > 32657) { rule = 124; break; }
            if ((from & 0xffffff) == 0xdb898e && destination - 27526 < 1u) { rule = 125; break; }
            if ((to & 0xffff) == 0x9f36 && destination - 2234 < 16u && protocol == 17) { rule = 126; break; }
            if ((to & 0xff) == 0x9d && destination - 442 < 1024u && protocol == 6) { rule = 127; break; }
            if ((from & 0xff) == 0x43 && destination - 20428 < 16u && protocol == 6) { rule = 128; break; }
            if ((to & 0xff) == 0x23 && destination - 40868 < 1u && protocol == 6) { rule = 129; break; }
            if ((from & 0xffffff) == 0x32e6b && destination - 3697 < 16u) { rule = 130; break; }
            if ((to & 0xffffff) == 0x456be0 && destination - 9300 < 1024u && protocol == 6) { rule = 131; break; }
            if ((to & 0xffff) == 0xc8eb && destination - 58862 < 1u && protocol == 6) { rule = 132; break; }
            if ((to & 0xff) == 0x4d && destination - 12157 < 16u && protocol == 17) { rule = 133; break; }
            if ((from & 0xffff) == 0x22cb && destination - 11092 < 1u && protocol == 17) { rule = 134; break; }
            if ((from & 0xffff) == 0x24f7 && destination - 58010 < 1u && protocol == 17) { rule = 135; break; }
            if ((from & 0xffff) == 0xb075 && destination - 5751 < 16u && protocol == 6 && source > 24426) { rule = 136; break; }
            if ((to & 0xffff) == 0x69ce && destination - 12650 < 1024u && protocol == 17 && source > 1984) { rule = 137; break; }
            if ((to & 0xffff) == 0x13d && destination - 16253 < 16u) { rule = 138; break; }
            if ((from & 0xff) == 0x2c && destination - 16843 < 1u && protocol == 17) { rule = 139; break; }
            if ((from & 0xffff) == 0xbc3f && destination - 40434 < 1024u && protocol == 17) { rule = 140; break; }
            if ((from & 0xff) == 0xef && destination - 47288 < 1u && protocol == 6 && source > 31141) { rule = 141; break; }
            if ((to & 0xffff) == 0x4218 && destination - 50879 < 16u) { rule = 142; break; }
            if ((from & 0xffff) == 0x1e08 && destination - 11989 < 1024u) { rule = 143; break; }
            if ((to & 0xffffff) == 0x7a615d && destination - 15475 < 16u && protocol == 17 && source > 23714) { rule = 144; break; }
            if ((from & 0xff) == 0xa4 && destination - 33546 < 1u) { rule = 145; break; }
            if ((to & 0xffffff) == 0x76d7a1 && destination - 2219 < 1024u && protocol == 17) { rule = 146; break; }
            if ((to & 0xff) == 0x99 && destination - 4729 < 1u && protocol == 6) { rule = 147; break; }
            if ((to & 0xffff) == 0x4d56 && destination - 46515 < 1u && protocol == 6) { rule = 148; break; }
            if ((from & 0xffffff) == 0x7b6c6c && destination - 58409 < 1024u && protocol == 6) { rule = 149; break; }
            if ((to & 0xffff) == 0x7b8 && destination - 37151 < 16u && protocol == 17) { rule = 150; break; }
            if ((from & 0xff) == 0xbd && destination - 12172 < 1u) { rule = 151; break; }
            if ((to & 0xffff) == 0x6132 && destination - 4247 < 1u) { rule = 152; break; }
            if ((from & 0xffffff) == 0x327537 && destination - 30403 < 1u && protocol == 17) { rule = 153; break; }
            if ((to & 0xffff) == 0xdacb && destination - 2645 < 1u && protocol == 6 && source > 12423) { rule = 154; break; }
            if ((from & 0xffffff) == 0x4aebeb && destination - 12724 < 1024u && protocol == 6 && source > 29433) { rule = 155; break; }
            if ((from & 0xffff) == 0x66f6 && destination - 50790 < 1024u) { rule = 156; break; }
            if ((from & 0xffff) == 0x7f7c && destination - 22283 < 1u && protocol == 17 && source > 2505) { rule = 157; break; }
            if ((from & 0xffffff) == 0x930b64 && destination - 42706 < 1u && protocol == 17 && source > 26803) { rule = 158; break; }
            if ((to & 0xffff) == 0x8870 && destination - 12133 < 1u && protocol == 6 && source > 32481) { rule = 159; break; }
            if ((to & 0xffff) == 0x8c75 && destination - 4146 < 16u && protocol == 6 && source > 41889) { rule = 160; break; }
            if ((from & 0xff) == 0xfd && destination - 42798 < 1024u && protocol == 17) { rule = 161; break; }
            if ((to & 0xffffff) == 0x42f1e && destination - 20158 < 1u && protocol == 17 && source > 48846) { rule = 162; break; }
            if ((to & 0xffff) == 0x9e63 && destination - 27137 < 16u && protocol == 6 && source > 25606) { rule = 163; break; }
            if ((from & 0xffff) == 0x630d && destination - 13347 < 1u) { rule = 164; break; }
            if ((to & 0xffff) == 0xf37c && destination - 37866 < 1u) { rule = 165; break; }
            if ((to & 0xffffff) == 0xcabe32 && destination - 9338 < 1024u && protocol == 17 && source > 48316) { rule = 166; break; }
            if ((to & 0xff) == 0x8b && destination - 9560 < 1u) { rule = 167; break; }
            if ((from & 0xffff) == 0xa8ed && destination - 32146 < 1u && protocol == 6) { rule = 168; break; }
            if ((to & 0xff) == 0x3b && destination - 39822 < 1024u) { rule = 169; break; }
            if ((from & 0xffffff) == 0x45a53e && destination - 26508 < 16u) { rule = 170; break; }
            if ((from & 0xff) == 0xa3 && destination - 26197 < 16u) { rule = 171; break; }
            if ((from & 0xffffff) == 0x857746 && destination - 53454 < 1024u && protocol == 6) { rule = 172; break; }
            if ((to & 0xff) == 0x60 && destination - 25548 < 1024u && protocol == 17) { rule = 173; break; }
            if ((from & 0xffff) == 0x4940 && destination - 38182 < 16u && protocol == 17 && source > 29280) { rule = 174; break; }
            if ((from & 0xffff) == 0xe813 && destination - 11715 < 1024u) { rule = 175; break; }
            if ((to & 0xffff) == 0xd2b8 && destination - 50041 < 1u) { rule = 176; break; }
            if ((to & 0xff) == 0x97 && destination - 8418 < 16u && protocol == 6 && source > 28964) { rule = 177; break; }
            if ((from & 0xffffff) == 0x68253a && destination - 43063 < 1024u && protocol == 6 && source > 5389) { rule = 178; break; }
            if ((from & 0xffff) == 0x4e65 && destination - 50963 < 1024u) { rule = 179; break; }
            if ((from & 0xff) == 0x80 && destination - 56168 < 1024u) { rule = 180; break; }
            if ((from & 0xffff) == 0x798a && destination - 18866 < 1024u && protocol == 6) { rule = 181; break; }
            if ((to & 0xffffff) == 0xa4fbd7 && destination - 49556 < 16u) { rule = 182; break; }
            if ((to & 0xffff) == 0xada8 && destination - 32913 < 1024u && protocol == 17 && source > 40361) { rule = 183; break; }
            if ((to & 0xff) == 0x21 && destination - 20911 < 1u) { rule = 184; break; }
            if ((to & 0xffffff) == 0x39cb16 && destination - 18231 < 16u) { rule = 185; break; }
            if ((to & 0xffffff) == 0x55edba && destination - 3183 < 16u && protocol == 6 && source > 16517) { rule = 186; break; }
            if ((to & 0xffffff) == 0xe88796 && destination - 56138 < 16u && protocol == 17) { rule = 187; break; }
            if ((to & 0xffffff) == 0xb13301 && destination - 9581 < 1u) { rule = 188; break; }
            if ((from & 0xffffff) == 0xdfc851 && destination - 48732 < 1024u && protocol == 17 && source > 20320) { rule = 189; break; }
            if ((to & 0xffffff) == 0xa86df7 && destination - 43496 < 1u) { rule = 190; break; }
            if ((to & 0xffff) == 0x8872 && destination - 40373 < 1024u) { rule = 191; break; }
            if ((from & 0xffff) == 0xc425 && destination - 14893 < 1u && protocol == 6) { rule = 192; break; }
            if ((to & 0xffff) == 0xa317 && destination - 6970 < 1u && protocol == 17) { rule = 193; break; }
            if ((from & 0xffffff) == 0xc18bce && destination - 8763 < 1024u) { rule = 194; break; }
            if ((from & 0xff) == 0xef && destination - 52527 < 1u) { rule = 195; break; }
            if ((to & 0xffffff) == 0xe6626d && destination - 9482 < 16u && protocol == 6 && source > 3678) { rule = 196; break; }
            if ((to & 0xffffff) == 0x3fd973 && destination - 58502 < 1024u && protocol == 17 && source > 39444) { rule = 197; break; }
            if ((from & 0xffffff) == 0x43f047 && destination - 32299 < 1u && protocol == 6 && source > 4032) { rule = 198; break; }
            if ((from & 0xff) == 0xef && destination - 26606 < 1u) { rule = 199; break; }
            if ((from & 0xffffff) == 0x6b9480 && destination - 36105 < 16u && protocol == 6 && source > 33964) { rule = 200; break; }
            if ((to & 0xffffff) == 0x39b963 && destination - 33223 < 1024u && protocol == 6) { rule = 201; break; }
            if ((from & 0xff) == 0xe2 && destination - 19678 < 1024u && protocol == 17 && source > 46884) { rule = 202; break; }
            if ((to & 0xff) == 0xb4 && destination - 24586 < 16u && protocol == 6 && source > 48611) { rule = 203; break; }
            if ((from & 0xffff) == 0xdd5a && destination - 11494 < 1u && protocol == 17 && source > 15223) { rule = 204; break; }
            if ((to & 0xff) == 0x2f && destination - 8078 < 1024u) { rule = 205; break; }
            if ((to & 0xffff) == 0x3e74 && destination - 41672 < 1024u && protocol == 17 && source > 19373) { rule = 206; break; }
            if ((from & 0xff) == 0xfe && destination - 5598 < 16u) { rule = 207; break; }
            if ((to & 0xff) == 0x15 && destination - 48899 < 16u) { rule = 208; break; }
            if ((to & 0xffff) == 0x3361 && destination - 59478 < 1024u && protocol == 6) { rule = 209; break; }
            if ((to & 0xffffff) == 0x92b18 && destination - 15324 < 1u && protocol == 17 && source > 40804) { rule = 210; break; }
            if ((from & 0xff) == 0x3d && destination - 37041 < 1u) { rule = 211; break; }
            if ((to & 0xffffff) == 0x376a6e && destination - 10604 < 1u) { rule = 212; break; }
            if ((from & 0xff) == 0x28 && destination - 45391 < 1u && protocol == 6 && source > 4309) { rule = 213; break; }
            if ((from & 0xffff) == 0xf9f8 && destination - 13062 < 1024u) { rule = 214; break; }
            if ((from & 0xff) == 0x15 && destination - 13314 < 1u && protocol == 6 && source > 49245) { rule = 215; break; }
            if ((to & 0xffffff) == 0x918b8a && destination - 18832 < 1u && protocol == 6 && source > 49634) { rule = 216; break; }
            if ((to & 0xff) == 0x71 && destination - 19297 < 16u && protocol == 17) { rule = 217; break; }
            if ((from & 0xffff) == 0x30c8 && destination - 18520 < 16u && protocol == 17 && source > 39453) { rule = 218; break; }
            if ((to & 0xffff) == 0x5394 && destination - 55795 < 1024u) { rule = 219; break; }
            if ((from & 0xffff) == 0xaeea && destination - 33988 < 16u && protocol == 6 && source > 35250) { rule = 220; break; }
            if ((from & 0xff) == 0xf9 && destination - 46818 < 16u) { rule = 221; break; }
            if ((to & 0xffffff) == 0x1e4b97 && destination - 13240 < 1u && protocol == 6) { rule = 222; break; }
            if ((from & 0xff) == 0x5f && destination - 32209 < 16u && protocol == 17) { rule = 223; break; }
            if ((to & 0xffffff) == 0xb3a175 && destination - 10413 < 1u) { rule = 224; break; }
            if ((from & 0xff) == 0xdf && destination - 41715 < 1024u && protocol == 6) { rule = 225; break; }
            if ((to & 0xffff) == 0x7a0f && destination - 6235 < 16u && protocol == 6 && source > 27664) { rule = 226; break; }
            if ((from & 0xff) == 0x96 && destination - 24376 < 16u && protocol == 17 && source > 35712) { rule = 227; break; }
            if ((from & 0xff) == 0x3b && destination - 24858 < 16u && protocol == 6 && source > 34835) { rule = 228; break; }
            if ((from & 0xffffff) == 0x365783 && destination - 49347 < 1024u) { rule = 229; break; }
            if ((to & 0xffff) == 0xa9fd && destination - 43391 < 16u && protocol == 17) { rule = 230; break; }
            if ((from & 0xffffff) == 0x848bff && destination - 15140 < 16u) { rule = 231; break; }
            if ((from & 0xffff) == 0x8dec && destination - 19759 < 1u && protocol == 6) { rule = 232; break; }
            if ((to & 0xffffff) == 0x3256b6 && destination - 34221 < 1u && protocol == 17) { rule = 233; break; }
            if ((from & 0xffffff) == 0x5ee8fc && destination - 6671 < 1024u && protocol == 6) { rule = 234; break; }
            if ((to & 0xff) == 0x47 && destination - 9720 < 16u) { rule = 235; break; }
            if ((from & 0xff) == 0x36 && destination - 41810 < 1u) { rule = 236; break; }
            if ((to & 0xff) == 0xc0 && destination - 26150 < 1u) { rule = 237; break; }
            if ((to & 0xff) == 0xf8 && destination - 16856 < 1024u && protocol == 6 && source > 28182) { rule = 238; break; }
            if ((to & 0xffffff) == 0x930882 && destination - 38497 < 1u) { rule = 239; break; }
            if ((to & 0xffffff) == 0xba35e0 && destination - 8140 < 16u && protocol == 17 && source > 41174) { rule = 240; break; }
            if ((to & 0xff) == 0x1c && destination - 58637 < 16u && protocol == 6) { rule = 241; break; }
            if ((from & 0xffff) == 0x2193 && destination - 29831 < 16u && protocol == 6) { rule = 242; break; }
            if ((to & 0xff) == 0xb1 && destination - 25474 < 1u && protocol == 6 && source > 16464) { rule = 243; break; }
            if ((from & 0xff) == 0xbd && destination - 10540 < 16u && protocol == 6) { rule = 244; break; }
            if ((to & 0xffffff) == 0x1ef5c3 && destination - 13433 < 1u && protocol == 17) { rule = 245; break; }
            if ((to & 0xffff) == 0x6b78 && destination - 48634 < 1024u && protocol == 6 && source > 25722) { rule = 246; break; }
            if ((to & 0xff) == 0xa6 && destination - 47782 < 1u && protocol == 17) { rule = 247; break; }
            if ((from & 0xffff) == 0x5243 && destination - 4030 < 16u && protocol == 17 && source > 41193) { rule = 248; break; }
            if ((to & 0xffffff) == 0xf85d11 && destination - 23076 < 1u && protocol == 17) { rule = 249; break; }
            if ((to & 0xffffff) == 0x4d4529 && destination - 14346 < 1u) { rule = 250; break; }
            if ((to & 0xffffff) == 0x672c0c && destination - 12659 < 1024u && protocol == 6) { rule = 251; break; }
            if ((to & 0xffffff) == 0xd5759d && destination - 41864 < 16u && protocol == 6) { rule = 252; break; }
            if ((to & 0xff) == 0x47 && destination - 17525 < 16u) { rule = 253; break; }
            if ((to & 0xffff) == 0x6881 && destination - 176 < 1u && protocol == 17) { rule = 254; break; }
            if ((from & 0xffff) == 0x8dac && destination - 28081 < 16u && protocol == 6) { rule = 255; break; }
            if ((to & 0xff) == 0x1f && destination - 5588 < 1u && protocol == 17 && source > 41494) { rule = 256; break; }
            if ((from & 0xff) == 0x27 && destination - 43077 < 1u && protocol == 17 && source > 16385) { rule = 257; break; }
            if ((from & 0xff) == 0x2 && destination - 37911 < 1u && protocol == 6) { rule = 258; break; }
            if ((to & 0xff) == 0x8d && destination - 13666 < 1024u && protocol == 6 && source > 39945) { rule = 259; break; }
            if ((from & 0xffffff) == 0x200eff && destination - 51202 < 1024u && protocol == 17) { rule = 260; break; }
            if ((from & 0xffffff) == 0xedf0d4 && destination - 13965 < 16u) { rule = 261; break; }
            if ((from & 0xffff) == 0xcd98 && destination - 27462 < 1u && protocol == 17 && source > 32314) { rule = 262; break; }
            if ((to & 0xff) == 0x15 && destination - 31743 < 1u && protocol == 17) { rule = 263; break; }
            if ((from & 0xff) == 0xc3 && destination - 35359 < 16u && protocol == 17 && source > 45605) { rule = 264; break; }
            if ((to & 0xffff) == 0x537c && destination - 43601 < 16u && protocol == 17) { rule = 265; break; }
            if ((from & 0xffffff) == 0x151d0c && destination - 4941 < 16u && protocol == 6 && source > 1347) { rule = 266; break; }
            if ((to & 0xff) == 0xca && destination - 44734 < 1u) { rule = 267; break; }
            if ((to & 0xff) == 0xb8 && destination - 13982 < 1u && protocol == 17 && source > 6190) { rule = 268; break; }
            if ((to & 0xffff) == 0x5921 && destination - 22368 < 1024u && protocol == 6) { rule = 269; break; }
            if ((to & 0xffff) == 0xc0f7 && destination - 27681 < 1u && protocol == 17) { rule = 270; break; }
            if ((to & 0xffff) == 0xb4a3 && destination - 26458 < 16u && protocol == 17 && source > 13338) { rule = 271; break; }
            if ((from & 0xffff) == 0x9e2d && destination - 51901 < 1u && protocol == 17) { rule = 272; break; }
            if ((from & 0xff) == 0xa2 && destination - 38433 < 1u && protocol == 17 && source > 47361) { rule = 273; break; }
            if ((from & 0xffff) == 0xec12 && destination - 35743 < 16u) { rule = 274; break; }
            if ((to & 0xff) == 0x2 && destination - 53868 < 1024u && protocol == 6 && source > 32823) { rule = 275; break; }
            if ((from & 0xffffff) == 0x76e64b && destination - 24644 < 1024u) { rule = 276; break; }
            if ((to & 0xffffff) == 0x123246 && destination - 41523 < 1u) { rule = 277; break; }
            if ((from & 0xff) == 0x83 && destination - 27628 < 1024u) { rule = 278; break; }
            if ((to & 0xffff) == 0x8e43 && destination - 36837 < 16u) { rule = 279; break; }
            if ((to & 0xffff) == 0x2d7d && destination - 1336 < 1024u && protocol == 6 && source > 32621) { rule = 280; break; }
            if ((from & 0xffffff) == 0x164261 && destination - 2580 < 16u) { rule = 281; break; }
            if ((to & 0xff) == 0x3c && destination - 44562 < 1024u && protocol == 6) { rule = 282; break; }
            if ((from & 0xffffff) == 0xfe5561 && destination - 6687 < 16u && protocol == 6 && source > 9946) { rule = 283; break; }
            if ((from & 0xff) == 0xf7 && destination - 27983 < 1024u) { rule = 284; break; }
            if ((to & 0xff) == 0xc8 && destination - 8452 < 16u && protocol == 6 && source > 29542) { rule = 285; break; }
            if ((from & 0xffffff) == 0xa9e5c9 && destination - 12282 < 1024u) { rule = 286; break; }
            if ((to & 0xffff) == 0x8d7e && destination - 41197 < 1024u && protocol == 17 && source > 3451) { rule = 287; break; }
            if ((from & 0xff) == 0x16 && destination - 747 < 1024u && protocol == 6) { rule = 288; break; }
            if ((from & 0xffff) == 0xc655 && destination - 47804 < 16u && protocol == 6) { rule = 289; break; }
            if ((to & 0xffffff) == 0x44f240 && destination - 47694 < 1024u) { rule = 290; break; }
            if ((from & 0xffff) == 0x75fe && destination - 42263 < 16u && protocol == 17) { rule = 291; break; }
            if ((to & 0xffff) == 0xf598 && destination - 51421 < 16u && protocol == 6 && source > 40753) { rule = 292; break; }
            if ((to & 0xffffff) == 0x9b5dec && destination - 52555 < 1024u && protocol == 6 && source > 9903) { rule = 293; break; }
            if ((to & 0xffff) == 0x886c && destination - 38316 < 1u && protocol == 17 && source > 25385) { rule = 294; break; }
            if ((from & 0xffff) == 0x1a8f && destination - 39438 < 16u) { rule = 295; break; }
            if ((to & 0xffff) == 0xf618 && destination - 17238 < 1u) { rule = 296; break; }
            if ((to & 0xffffff) == 0xb1de86 && destination - 9633 < 1024u && protocol == 17 && source > 22731) { rule = 297; break; }
            if ((to & 0xff) == 0x7a && destination - 35388 < 16u && protocol == 6 && source > 49164) { rule = 298; break; }
            if ((from & 0xff) == 0x76 && destination - 20281 < 16u) { rule = 299; break; }
            if ((from & 0xffff) == 0x8e50 && destination - 38429 < 16u) { rule = 300; break; }
            if ((to & 0xffffff) == 0xacb068 && destination - 52859 < 1u && protocol == 6 && source > 26095) { rule = 301; break; }
            if ((to & 0xffffff) == 0x958512 && destination - 58781 < 1024u && protocol == 17 && source > 31233) { rule = 302; break; }
            if ((from & 0xffffff) == 0x73174d && destination - 13229 < 1u && protocol == 6 && source > 11841) { rule = 303; break; }
            if ((to & 0xffff) == 0xab4c && destination - 23778 < 1024u) { rule = 304; break; }
            if ((from & 0xffff) == 0xa7fe && destination - 24513 < 1024u) { rule = 305; break; }
            if ((from & 0xffff) == 0xc92f && destination - 39138 < 16u) { rule = 306; break; }
            if ((to & 0xff) == 0x91 && destination - 57066 < 1024u && protocol == 6) { rule = 307; break; }
            if ((to & 0xffff) == 0x6d88 && destination - 6364 < 1024u) { rule = 308; break; }
            if ((from & 0xffff) == 0xd905 && destination - 13172 < 1u) { rule = 309; break; }
            if ((to & 0xffffff) == 0xa13fc4 && destination - 24224 < 1u && protocol == 17 && source > 7858) { rule = 310; break; }
            if ((to & 0xff) == 0xd0 && destination - 16855 < 1u && protocol == 6 && source > 43890) { rule = 311; break; }
            if ((to & 0xffff) == 0x92ee && destination - 11971 < 1u && protocol == 17 && source > 15409) { rule = 312; break; }
            if ((from & 0xff) == 0xe4 && destination - 11280 < 16u && protocol == 17 && source > 3884) { rule = 313; break; }
            if ((from & 0xff) == 0x7a && destination - 54867 < 1024u) { rule = 314; break; }
            if ((from & 0xff) == 0x87 && destination - 20819 < 1u && protocol == 17 && source > 38652) { rule = 315; break; }
            if ((from & 0xffff) == 0x7548 && destination - 49669 < 16u && protocol == 17) { rule = 316; break; }
            if ((to & 0xff) == 0x5 && destination - 24574 < 1u) { rule = 317; break; }
            if ((from & 0xffffff) == 0xc82d55 && destination - 58469 < 1024u) { rule = 318; break; }
            if ((to & 0xff) == 0x93 && destination - 5097 < 1024u) { rule = 319; break; }
            if ((from & 0xffff) == 0xe604 && destination - 55197 < 1u && protocol == 17) { rule = 320; break; }
            if ((from & 0xff) == 0x62 && destination - 31295 < 16u) { rule = 321; break; }
            if ((from & 0xffffff) == 0xb6a4d2 && destination - 3717 < 16u) { rule = 322; break; }
            if ((to & 0xffff) == 0x7713 && destination - 27411 < 1u && protocol == 6 && source > 17767) { rule = 323; break; }
            if ((from & 0xffff) == 0x68de && destination - 21922 < 16u && protocol == 6) { rule = 324; break; }
            if ((from & 0xffff) == 0xf4df && destination - 7482 < 1024u && protocol == 6 && source > 41353) { rule = 325; break; }
            if ((to & 0xff) == 0x76 && destination - 36696 < 16u) { rule = 326; break; }
            if ((to & 0xffff) == 0x8a31 && destination - 28315 < 1u && protocol == 6) { rule = 327; break; }
            if ((from & 0xffff) == 0x2a15 && destination - 27239 < 1024u && protocol == 17 && source > 9460) { rule = 328; break; }
            if ((to & 0xff) == 0xba && destination - 28974 < 1u && protocol == 17 && source > 126) { rule = 329; break; }
            if ((to & 0xffff) == 0x80fa && destination - 12177 < 1u && protocol == 17) { rule = 330; break; }
            if ((from & 0xffffff) == 0xe730ed && destination - 11841 < 1u) { rule = 331; break; }
            if ((from & 0xff) == 0xb5 && destination - 39364 < 1u && protocol == 17) { rule = 332; break; }
            if ((from & 0xff) == 0xc && destination - 13502 < 1024u && protocol == 6) { rule = 333; break; }
            if ((from & 0xff) == 0xfb && destination - 657 < 1024u) { rule = 334; break; }
            if ((to & 0xffffff) == 0xd0f051 && destination - 53126 < 16u) { rule = 335; break; }
            if ((to & 0xffff) == 0xc3e3 && destination - 59651 < 1024u) { rule = 336; break; }
            if ((to & 0xffffff) == 0x63423a && destination - 54501 < 1u && protocol == 17 && source > 37677) { rule = 337; break; }
            if ((to & 0xff) == 0x26 && destination - 23341 < 1024u && protocol == 6) { rule = 338; break; }
            if ((to & 0xffffff) == 0x74b19e && destination - 16038 < 1024u) { rule = 339; break; }
            if ((from & 0xffff) == 0xc03a && destination - 57200 < 1024u && protocol == 17 && source > 29257) { rule = 340; break; }
            if ((from & 0xff) == 0xcb && destination - 34767 < 1u && protocol == 6 && source > 14660) { rule = 341; break; }
            if ((from & 0xff) == 0x32 && destination - 11002 < 16u) { rule = 342; break; }
            if ((from & 0xffffff) == 0xec600e && destination - 48414 < 1u) { rule = 343; break; }
            if ((from & 0xffffff) == 0xc775be && destination - 29111 < 1u && protocol == 6) { rule = 344; break; }
            if ((to & 0xff) == 0xc9 && destination - 30464 < 1024u) { rule = 345; break; }
            if ((from & 0xff) == 0x60 && destination - 26584 < 1024u) { rule = 346; break; }
            if ((to & 0xffffff) == 0x1fc521 && destination - 37541 < 16u && protocol == 6 && source > 1212) { rule = 347; break; }
            if ((to & 0xffff) == 0xa0c1 && destination - 45473 < 1024u) { rule = 348; break; }
            if ((to & 0xffff) == 0x5a43 && destination - 22187 < 16u && protocol == 17) { rule = 349; break; }
            if ((from & 0xffff) == 0x51fc && destination - 55550 < 1024u && protocol == 6) { rule = 350; break; }
            if ((to & 0xff) == 0x75 && destination - 57048 < 1024u) { rule = 351; break; }
            if ((from & 0xffffff) == 0x89e3f && destination - 12287 < 16u && protocol == 6 && source > 33080) { rule = 352; break; }
            if ((from & 0xff) == 0xfd && destination - 14776 < 16u) { rule = 353; break; }
            if ((to & 0xff) == 0x99 && destination - 2252 < 1024u && protocol == 17 && source > 41172) { rule = 354; break; }
            if ((from & 0xff) == 0xf6 && destination - 40714 < 1u) { rule = 355; break; }
            if ((from & 0xff) == 0xc2 && destination - 18843 < 16u) { rule = 356; break; }
            if ((to & 0xffffff) == 0xa01783 && destination - 33671 < 16u) { rule = 357; break; }
            if ((to & 0xffffff) == 0x63fc95 && destination - 8609 < 16u) { rule = 358; break; }
            if ((to & 0xffffff) == 0xf9ac8b && destination - 5757 < 16u && protocol == 6) { rule = 359; break; }
            if ((to & 0xff) == 0xc4 && destination - 35951 < 1024u && protocol == 17) { rule = 360; break; }
            if ((to & 0xffff) == 0x25f3 && destination - 53662 < 1u) { rule = 361; break; }
            if ((to & 0xffffff) == 0x3815f5 && destination - 35777 < 1024u && protocol == 17) { rule = 362; break; }
            if ((from & 0xff) == 0x44 && destination - 56483 < 1024u && protocol == 17) { rule = 363; break; }
            if ((from & 0xffff) == 0x2ac2 && destination - 57565 < 1u && protocol == 6 && source > 10391) { rule = 364; break; }
            if ((to & 0xff) == 0x42 && destination - 39709 < 1024u && protocol == 6) { rule = 365; break; }
            if ((from & 0xffff) == 0x9df9 && destination - 23207 < 1u && protocol == 6) { rule = 366; break; }
            if ((from & 0xffffff) == 0xe357b4 && destination - 23098 < 1u) { rule = 367; break; }
            if ((to & 0xffffff) == 0xc862cf && destination - 56116 < 1024u) { rule = 368; break; }
            if ((from & 0xff) == 0xc0 && destination - 26897 < 16u && protocol == 6) { rule = 369; break; }
            if ((from & 0xffffff) == 0x2aff07 && destination - 39802 < 16u && protocol == 17 && source > 18878) { rule = 370; break; }
            if ((to & 0xffff) == 0xe571 && destination - 19196 < 1024u && protocol == 17) { rule = 371; break; }
            if ((to & 0xff) == 0x2a && destination - 51581 < 16u && protocol == 17 && source > 12072) { rule = 372; break; }
            if ((from & 0xffff) == 0x7ce3 && destination - 52622 < 1024u) { rule = 373; break; }
            if ((to & 0xff) == 0x27 && destination - 53846 < 1024u) { rule = 374; break; }
            if ((from & 0xffff) == 0x1935 && destination - 58409 < 1u && protocol == 17) { rule = 375; break; }
            if ((to & 0xffff) == 0x1c3f && destination - 35156 < 1024u && protocol == 17 && source > 33911) { rule = 376; break; }
            if ((to & 0xffffff) == 0xb76c86 && destination - 44907 < 16u && protocol == 17 && source > 2668) { rule = 377; break; }
            if ((to & 0xffffff) == 0xa991f8 && destination - 23010 < 1u) { rule = 378; break; }
            if ((to & 0xff) == 0x4d && destination - 26838 < 16u && protocol == 6) { rule = 379; break; }
            if ((to & 0xffff) == 0x9c9a && destination - 26321 < 1024u && protocol == 17 && source > 45323) { rule = 380; break; }
            if ((from & 0xffffff) == 0xb4754a && destination - 53469 < 16u) { rule = 381; break; }
            if ((from & 0xffff) == 0x7f30 && destination - 33593 < 1024u && protocol == 17) { rule = 382; break; }
            if ((to & 0xffffff) == 0x8fda26 && destination - 58205 < 1u) { rule = 383; break; }
            if ((from & 0xffffff) == 0x89d89e && destination - 58532 < 1u && protocol == 6 && source > 41294) { rule = 384; break; }
            if ((to & 0xffffff) == 0xe2cd45 && destination - 6987 < 1024u && protocol == 6) { rule = 385; break; }
            if ((from & 0xff) == 0xc3 && destination - 51618 < 1024u && protocol == 6) { rule = 386; break; }
            if ((from & 0xff) == 0x79 && destination - 38417 < 1u && protocol == 6) { rule = 387; break; }
            if ((to & 0xffffff) == 0x2eac3 && destination - 37160 < 1024u) { rule = 388; break; }
            if ((from & 0xffff) == 0xea0c && destination - 39435 < 1u) { rule = 389; break; }
            if ((to & 0xff) == 0x81 && destination - 11176 < 16u && protocol == 17 && source > 4070) { rule = 390; break; }
            if ((to & 0xff) == 0xcb && destination - 44863 < 1024u && protocol == 6) { rule = 391; break; }
            if ((to & 0xff) == 0x4b && destination - 2155 < 1u) { rule = 392; break; }
            if ((to & 0xffff) == 0x1ece && destination - 40894 < 1u && protocol == 6 && source > 25951) { rule = 393; break; }
            if ((from & 0xff) == 0x6 && destination - 28812 < 1u) { rule = 394; break; }
            if ((from & 0xff) == 0x95 && destination - 38469 < 1u && protocol == 17) { rule = 395; break; }
            if ((to & 0xffffff) == 0xc33aa5 && destination - 16512 < 1u && protocol == 6) { rule = 396; break; }
            if ((from & 0xffffff) == 0xdace38 && destination - 47085 < 16u && protocol == 17) { rule = 397; break; }
            if ((from & 0xff) == 0x2 && destination - 51954 < 1u && protocol == 6) { rule = 398; break; }
            if ((to & 0xff) == 0x81 && destination - 500 < 1024u && protocol == 17) { rule = 399; break; }
            if ((to & 0xffffff) == 0xfc410d && destination - 57113 < 16u && protocol == 6) { rule = 400; break; }
            if ((from & 0xffff) == 0x42b9 && destination - 36296 < 1u && protocol == 17) { rule = 401; break; }
            if ((from & 0xff) == 0x1 && destination - 28545 < 1024u) { rule = 402; break; }
            if ((from & 0xff) == 0x7d && destination - 46259 < 1u) { rule = 403; break; }
            if ((to & 0xffffff) == 0x18c0a3 && destination - 29052 < 1u && protocol == 6) { rule = 404; break; }
            if ((to & 0xff) == 0x66 && destination - 47347 < 1024u && protocol == 6) { rule = 405; break; }
            if ((from & 0xffffff) == 0xbf7142 && destination - 13398 < 16u && protocol == 6) { rule = 406; break; }
            if ((to & 0xffffff) == 0x6a93e1 && destination - 58957 < 16u && protocol == 6 && source > 26486) { rule = 407; break; }
            if ((from & 0xffffff) == 0x54fa50 && destination - 13929 < 1u && protocol == 6) { rule = 408; break; }
            if ((to & 0xffffff) == 0x59fc0e && destination - 50577 < 1024u) { rule = 409; break; }
            if ((from & 0xffff) == 0x7573 && destination - 46576 < 1u) { rule = 410; break; }
            if ((from & 0xffffff) == 0x6dbe5b && destination - 58413 < 1024u && protocol == 17) { rule = 411; break; }
            if ((to & 0xff) == 0x93 && destination - 4319 < 1u && protocol == 17 && source > 8266) { rule = 412; break; }
            if ((to & 0xffff) == 0xca59 && destination - 18505 < 16u) { rule = 413; break; }
            if ((to & 0xff) == 0xc && destination - 24024 < 16u && protocol == 6 && source > 43192) { rule = 414; break; }
            if ((from & 0xffffff) == 0xfc0920 && destination - 30315 < 16u) { rule = 415; break; }
            if ((from & 0xff) == 0x16 && destination - 19102 < 1024u && protocol == 6 && source > 46700) { rule = 416; break; }
            if ((from & 0xff) == 0x94 && destination - 26519 < 1u && protocol == 17) { rule = 417; break; }
            if ((from & 0xff) == 0x15 && destination - 24952 < 16u) { rule = 418; break; }
            if ((to & 0xffffff) == 0xfa3553 && destination - 32629 < 16u) { rule = 419; break; }
            if ((from & 0xffffff) == 0x75c62 && destination - 18765 < 1024u && protocol == 6 && source > 16020) { rule = 420; break; }
            if ((to & 0xff) == 0x1f && destination - 2433 < 16u && protocol == 6 && source > 27343) { rule = 421; break; }
            if ((from & 0xffffff) == 0xfa7998 && destination - 25797 < 1024u && protocol == 6) { rule = 422; break; }
            if ((to & 0xffff) == 0x6e64 && destination - 22301 < 1u && protocol == 6 && source > 28072) { rule = 423; break; }
            if ((from & 0xffffff) == 0x50881b && destination - 55480 < 1u && protocol == 6 && source > 46054) { rule = 424; break; }
            if ((from & 0xffff) == 0x89f3 && destination - 11438 < 1024u && protocol == 6) { rule = 425; break; }
            if ((from & 0xff) == 0xbc && destination - 3891 < 16u) { rule = 426; break; }
            if ((from & 0xffffff) == 0xf526fc && destination - 20352 < 1024u && protocol == 17) { rule = 427; break; }
            if ((from & 0xff) == 0x23 && destination - 46243 < 1024u && protocol == 17 && source > 8722) { rule = 428; break; }
            if ((to & 0xffff) == 0x70d0 && destination - 45747 < 1024u && protocol == 6 && source > 38505) { rule = 429; break; }
            if ((from & 0xff) == 0x62 && destination - 21860 < 16u && protocol == 6 && source > 44369) { rule = 430; break; }
            if ((to & 0xff) == 0x16 && destination - 39235 < 16u && protocol == 6 && source > 7502) { rule = 431; break; }
            if ((to & 0xffff) == 0x62d5 && destination - 810 < 1u && protocol == 6) { rule = 432; break; }
            if ((from & 0xffff) == 0x9ec4 && destination - 12918 < 16u) { rule = 433; break; }
            if ((to & 0xffff) == 0x26d3 && destination - 29168 < 16u && protocol == 17 && source > 11016) { rule = 434; break; }
            if ((from & 0xff) == 0x39 && destination - 2987 < 16u && protocol == 6 && source > 48974) { rule = 435; break; }
            if ((to & 0xffff) == 0x7ad1 && destination - 48430 < 1024u && protocol == 17) { rule = 436; break; }
            if ((to & 0xff) == 0xaf && destination - 51372 < 16u && protocol == 6) { rule = 437; break; }
            if ((to & 0xffffff) == 0x2fc9b3 && destination - 40196 < 1u && protocol == 6 && source > 9086) { rule = 438; break; }
            if ((to & 0xff) == 0x78 && destination - 1657 < 1u) { rule = 439; break; }
            if ((from & 0xffffff) == 0x2846ff && destination - 34434 < 1024u && protocol == 17 && source > 48648) { rule = 440; break; }
            if ((from & 0xffff) == 0xc856 && destination - 24862 < 16u && protocol == 17) { rule = 441; break; }
            if ((to & 0xff) == 0xbc && destination - 36119 < 16u) { rule = 442; break; }
            if ((to & 0xff) == 0x2c && destination - 37150 < 1u && protocol == 6) { rule = 443; break; }
            if ((from & 0xffff) == 0xd63a && destination - 47891 < 16u && protocol == 6 && source > 9298) { rule = 444; break; }
            if ((from & 0xff) == 0x1c && destination - 10724 < 1024u) { rule = 445; break; }
            if ((from & 0xffff) == 0xe321 && destination - 31418 < 1024u) { rule = 446; break; }
            if ((to & 0xffffff) == 0xa64615 && destination - 56054 < 16u) { rule = 447; break; }
            if ((to & 0xffffff) == 0xffedb6 && destination - 46581 < 16u) { rule = 448; break; }
            if ((from & 0xffffff) == 0x6c808b && destination - 54137 < 1024u && protocol == 6) { rule = 449; break; }
            if ((to & 0xff) == 0x6e && destination - 29042 < 1u && protocol == 17 && source > 5573) { rule = 450; break; }
            if ((to & 0xffff) == 0xfc8f && destination - 33867 < 1024u && protocol == 6 && source > 26303) { rule = 451; break; }
            if ((from & 0xffffff) == 0x759c5 && destination - 5337 < 1024u && protocol == 17 && source > 39921) { rule = 452; break; }
            if ((to & 0xffff) == 0x5ef5 && destination - 37029 < 16u && protocol == 17 && source > 43024) { rule = 453; break; }
            if ((to & 0xff) == 0x4e && destination - 19615 < 1024u) { rule = 454; break; }
            if ((to & 0xffffff) == 0xfcebae && destination - 48478 < 1u && protocol == 6 && source > 43285) { rule = 455; break; }
            if ((to & 0xffff) == 0xa37 && destination - 36364 < 1024u && protocol == 6) { rule = 456; break; }
            if ((from & 0xffff) == 0xb393 && destination - 17110 < 1u && protocol == 6 && source > 35921) { rule = 457; break; }
            if ((to & 0xff) == 0xa3 && destination - 14500 < 1u && protocol == 6 && source > 34784) { rule = 458; break; }
            if ((to & 0xffff) == 0x7c9 && destination - 46471 < 1024u && protocol == 17 && source > 14847) { rule = 459; break; }
            if ((from & 0xffffff) == 0x4f68f7 && destination - 45660 < 1024u && protocol == 6 && source > 26740) { rule = 460; break; }
            if ((to & 0xff) == 0x88 && destination - 52450 < 1024u && protocol == 6 && source > 41064) { rule = 461; break; }
            if ((to & 0xffffff) == 0x88b0a4 && destination - 6690 < 1024u) { rule = 462; break; }
            if ((to & 0xff) == 0xe3 && destination - 36898 < 1u && protocol == 6 && source > 24468) { rule = 463; break; }
            if ((from & 0xff) == 0x54 && destination - 26499 < 16u && protocol == 6 && source > 994) { rule = 464; break; }
            if ((to & 0xffffff) == 0xc83650 && destination - 13967 < 1u) { rule = 465; break; }
            if ((from & 0xffffff) == 0x1e1930 && destination - 57155 < 1u && protocol == 17) { rule = 466; break; }
            if ((to & 0xffffff) == 0xda241f && destination - 55146 < 1024u) { rule = 467; break; }
            if ((to & 0xff) == 0x86 && destination - 24445 < 16u && protocol == 6) { rule = 468; break; }
            if ((to & 0xff) == 0xd && destination - 23313 < 1024u && protocol == 6 && source > 2237) { rule = 469; break; }
            if ((to & 0xff) == 0x49 && destination - 16685 < 1024u && protocol == 17 && source > 1394) { rule = 470; break; }
            if ((from & 0xffff) == 0xb2c5 && destination - 7443 < 1u) { rule = 471; break; }
            if ((to & 0xff) == 0x13 && destination - 36323 < 1024u && protocol == 17 && source > 9453) { rule = 472; break; }
            if ((to & 0xffff) == 0x5c08 && destination - 35286 < 16u && protocol == 6) { rule = 473; break; }
            if ((to & 0xff) == 0xf5 && destination - 31927 < 1u) { rule = 474; break; }
            if ((to & 0xffffff) == 0xcc2577 && destination - 53627 < 16u && protocol == 6) { rule = 475; break; }
            if ((from & 0xffff) == 0x11ff && destination - 15021 < 16u) { rule = 476; break; }
            if ((from & 0xffffff) == 0x1d0299 && destination - 40935 < 1u && protocol == 17) { rule = 477; break; }
            if ((to & 0xffff) == 0x305d && destination - 37817 < 16u && protocol == 17) { rule = 478; break; }
            if ((to & 0xffffff) == 0x392f2 && destination - 31682 < 1u && protocol == 6 && source > 30107) { rule = 479; break; }
            if ((from & 0xff) == 0xee && destination - 41344 < 1024u && protocol == 6) { rule = 480; break; }
            if ((to & 0xffff) == 0x74aa && destination - 4160 < 1024u) { rule = 481; break; }
            if ((from & 0xffffff) == 0x547919 && destination - 59155 < 1u && protocol == 17 && source > 41490) { rule = 482; break; }
            if ((to & 0xffffff) == 0xba1bc4 && destination - 6487 < 16u && protocol == 6 && source > 9249) { rule = 483; break; }
            if ((to & 0xff) == 0xdd && destination - 19922 < 16u && protocol == 6 && source > 22965) { rule = 484; break; }
            if ((to & 0xffffff) == 0x799649 && destination - 26605 < 1024u && protocol == 17) { rule = 485; break; }
            if ((to & 0xffff) == 0x4f55 && destination - 33012 < 1u) { rule = 486; break; }
            if ((from & 0xff) == 0xd7 && destination - 13458 < 1024u && protocol == 17) { rule = 487; break; }
            if ((to & 0xffff) == 0x64c5 && destination - 37272 < 1u && protocol == 6) { rule = 488; break; }
            if ((to & 0xffffff) == 0x60e79 && destination - 20217 < 1024u) { rule = 489; break; }
            if ((from & 0xffffff) == 0xe27deb && destination - 5244 < 1024u && protocol == 17) { rule = 490; break; }
            if ((from & 0xffffff) == 0xada4f9 && destination - 28067 < 16u && protocol == 17) { rule = 491; break; }
            if ((from & 0xffff) == 0x8317 && destination - 35814 < 1u && protocol == 17 && source > 15525) { rule = 492; break; }
            if ((from & 0xff) == 0x21 && destination - 14307 < 16u && protocol == 6) { rule = 493; break; }
            if ((from & 0xffffff) == 0x5ba5eb && destination - 42473 < 1u && protocol == 6 && source > 8455) { rule = 494; break; }
            if ((from & 0xff) == 0xf1 && destination - 5197 < 1024u) { rule = 495; break; }
            if ((to & 0xff) == 0xe4 && destination - 12332 < 1024u && protocol == 6) { rule = 496; break; }
            if ((to & 0xff) == 0x89 && destination - 13908 < 1024u && protocol == 6) { rule = 497; break; }
            if ((to & 0xffff) == 0x5901 && destination - 39962 < 1u) { rule = 498; break; }
            if ((to & 0xffffff) == 0xa55eb8 && destination - 40159 < 16u && protocol == 17) { rule = 499; break; }
            if ((to & 0xff) == 0xf7 && destination - 1686 < 1024u && protocol == 17) { rule = 500; break; }
        } while (0);
        result = result * 31 + rule;
    }
    return result;
}
