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
            if ((to & 0xffff) == 0xcb && destination - 9886 < 1u) { rule = 1; break; }
            if ((from & 0xffff) == 0x7164 && destination - 38193 < 1u && protocol == 6) { rule = 2; break; }
            if ((from & 0xffff) == 0xa && destination - 4578 < 1024u && protocol == 17 && source > 3873) { rule = 3; break; }
            if ((from & 0xff) == 0x64 && destination - 14630 < 1024u) { rule = 4; break; }
            if ((from & 0xff) == 0xc0 && destination - 36481 < 16u) { rule = 5; break; }
            if ((from & 0xffff) == 0xa && destination - 36717 < 1024u) { rule = 6; break; }
            if ((from & 0xff) == 0x64 && destination - 36986 < 1u && protocol == 17 && source > 44590) { rule = 7; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 50936 < 1024u && protocol == 17) { rule = 8; break; }
            if ((from & 0xff) == 0xcb && destination - 52060 < 1u && protocol == 6) { rule = 9; break; }
            if ((to & 0xffff) == 0xcb && destination - 57353 < 16u) { rule = 10; break; }
            if ((to & 0xff) == 0xac && destination - 33550 < 16u && protocol == 6) { rule = 11; break; }
            if ((from & 0xff) == 0x64 && destination - 43792 < 1024u && protocol == 17 && source > 22290) { rule = 12; break; }
            if ((to & 0xffff) == 0x7164 && destination - 38952 < 16u && protocol == 6) { rule = 13; break; }
            if ((from & 0xffff) == 0xa && destination - 45681 < 1024u && protocol == 17 && source > 42410) { rule = 14; break; }
            if ((to & 0xffff) == 0xcb && destination - 18651 < 16u && protocol == 6) { rule = 15; break; }
            if ((from & 0xff) == 0xc6 && destination - 40037 < 1u) { rule = 16; break; }
            if ((to & 0xff) == 0xc6 && destination - 26076 < 1u && protocol == 6) { rule = 17; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 57893 < 1024u && protocol == 17) { rule = 18; break; }
            if ((to & 0xffff) == 0x10ac && destination - 44742 < 1u) { rule = 19; break; }
            if ((from & 0xff) == 0xa && destination - 43156 < 16u && protocol == 6) { rule = 20; break; }
            if ((to & 0xff) == 0x64 && destination - 9547 < 16u && protocol == 17 && source > 8224) { rule = 21; break; }
            if ((to & 0xff) == 0xc6 && destination - 29926 < 16u && protocol == 17) { rule = 22; break; }
            if ((from & 0xffff) == 0xa && destination - 4079 < 1u) { rule = 23; break; }
            if ((from & 0xffff) == 0xa && destination - 39369 < 1u) { rule = 24; break; }
            if ((from & 0xffff) == 0xa && destination - 40221 < 1u && protocol == 17 && source > 9735) { rule = 25; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 22766 < 1u && protocol == 6) { rule = 26; break; }
            if ((to & 0xffff) == 0xa && destination - 31708 < 1u && protocol == 6) { rule = 27; break; }
            if ((from & 0xffff) == 0x7164 && destination - 31366 < 1u && protocol == 6) { rule = 28; break; }
            if ((from & 0xff) == 0x64 && destination - 45224 < 16u && protocol == 6) { rule = 29; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 59523 < 1u) { rule = 30; break; }
            if ((from & 0xff) == 0xc6 && destination - 52827 < 1024u && protocol == 6 && source > 13101) { rule = 31; break; }
            if ((from & 0xffff) == 0xa && destination - 23302 < 16u) { rule = 32; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 29309 < 1u) { rule = 33; break; }
            if ((to & 0xffff) == 0x10ac && destination - 12891 < 16u && protocol == 6 && source > 31422) { rule = 34; break; }
            if ((from & 0xffff) == 0xcb && destination - 52405 < 1u) { rule = 35; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 58262 < 1024u && protocol == 17 && source > 5685) { rule = 36; break; }
            if ((to & 0xffff) == 0xcb && destination - 30353 < 1u) { rule = 37; break; }
            if ((to & 0xff) == 0xcb && destination - 9905 < 1u && protocol == 17) { rule = 38; break; }
            if ((from & 0xff) == 0xa && destination - 35956 < 1u && protocol == 6 && source > 34510) { rule = 39; break; }
            if ((from & 0xff) == 0xac && destination - 28430 < 1u && protocol == 17) { rule = 40; break; }
            if ((to & 0xff) == 0xc0 && destination - 50048 < 1024u) { rule = 41; break; }
            if ((to & 0xffff) == 0xcb && destination - 58831 < 1024u) { rule = 42; break; }
            if ((from & 0xff) == 0xc6 && destination - 34308 < 1u) { rule = 43; break; }
            if ((from & 0xff) == 0x64 && destination - 31030 < 1u && protocol == 17 && source > 44717) { rule = 44; break; }
            if ((from & 0xffff) == 0x7164 && destination - 51398 < 1u && protocol == 6) { rule = 45; break; }
            if ((from & 0xff) == 0x64 && destination - 50610 < 16u) { rule = 46; break; }
            if ((from & 0xffff) == 0xcb && destination - 21339 < 16u && protocol == 17 && source > 33302) { rule = 47; break; }
            if ((from & 0xffff) == 0xcb && destination - 33276 < 1024u) { rule = 48; break; }
            if ((to & 0xffff) == 0xa && destination - 8987 < 16u) { rule = 49; break; }
            if ((from & 0xff) == 0xac && destination - 28071 < 1024u) { rule = 50; break; }
            if ((to & 0xffff) == 0x10ac && destination - 9370 < 16u) { rule = 51; break; }
            if ((to & 0xffff) == 0x10ac && destination - 57994 < 1024u && protocol == 6 && source > 10581) { rule = 52; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 33790 < 16u && protocol == 6) { rule = 53; break; }
            if ((to & 0xff) == 0xa && destination - 47326 < 16u && protocol == 17 && source > 28865) { rule = 54; break; }
            if ((to & 0xff) == 0x64 && destination - 25188 < 1024u) { rule = 55; break; }
            if ((from & 0xff) == 0xa && destination - 51666 < 1u) { rule = 56; break; }
            if ((from & 0xff) == 0xc6 && destination - 17723 < 1024u) { rule = 57; break; }
            if ((to & 0xffff) == 0xa && destination - 45902 < 16u) { rule = 58; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 58673 < 1u) { rule = 59; break; }
            if ((to & 0xff) == 0xa && destination - 4366 < 16u && protocol == 6 && source > 22226) { rule = 60; break; }
            if ((to & 0xffff) == 0x7164 && destination - 59993 < 1u && protocol == 6 && source > 34531) { rule = 61; break; }
            if ((from & 0xff) == 0xc0 && destination - 7173 < 1u && protocol == 6) { rule = 62; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 34805 < 16u && protocol == 6) { rule = 63; break; }
            if ((from & 0xff) == 0xa && destination - 16413 < 1u && protocol == 6) { rule = 64; break; }
            if ((from & 0xff) == 0xcb && destination - 29298 < 1024u && protocol == 17) { rule = 65; break; }
            if ((to & 0xffff) == 0xcb && destination - 33206 < 1u) { rule = 66; break; }
            if ((to & 0xff) == 0xa && destination - 26522 < 1u && protocol == 6 && source > 4634) { rule = 67; break; }
            if ((from & 0xffff) == 0xa && destination - 28229 < 1u && protocol == 17 && source > 33157) { rule = 68; break; }
            if ((from & 0xffff) == 0xcb && destination - 39241 < 16u) { rule = 69; break; }
            if ((to & 0xff) == 0xa && destination - 17631 < 16u && protocol == 17 && source > 21556) { rule = 70; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 16020 < 1u) { rule = 71; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 25010 < 16u && protocol == 6 && source > 16264) { rule = 72; break; }
            if ((to & 0xff) == 0xa && destination - 5954 < 1u) { rule = 73; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 1474 < 1024u && protocol == 6 && source > 5536) { rule = 74; break; }
            if ((to & 0xff) == 0xc0 && destination - 43092 < 1024u && protocol == 17) { rule = 75; break; }
            if ((to & 0xff) == 0xcb && destination - 2869 < 1024u && protocol == 6 && source > 34324) { rule = 76; break; }
            if ((from & 0xff) == 0xa && destination - 54159 < 1u && protocol == 6 && source > 8722) { rule = 77; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 6875 < 1024u) { rule = 78; break; }
            if ((to & 0xff) == 0xa && destination - 32066 < 16u && protocol == 6 && source > 49038) { rule = 79; break; }
            if ((from & 0xff) == 0xcb && destination - 43207 < 1024u) { rule = 80; break; }
            if ((from & 0xffff) == 0x10ac && destination - 15386 < 1024u && protocol == 17) { rule = 81; break; }
            if ((to & 0xff) == 0xa && destination - 31392 < 1024u && protocol == 6 && source > 5077) { rule = 82; break; }
            if ((to & 0xff) == 0xcb && destination - 21743 < 1024u && protocol == 17 && source > 40707) { rule = 83; break; }
            if ((to & 0xff) == 0xa && destination - 817 < 16u) { rule = 84; break; }
            if ((to & 0xff) == 0xc0 && destination - 44283 < 1024u && protocol == 17) { rule = 85; break; }
            if ((from & 0xffff) == 0x7164 && destination - 50277 < 1u && protocol == 17) { rule = 86; break; }
            if ((to & 0xff) == 0xa && destination - 18978 < 1024u && protocol == 17) { rule = 87; break; }
            if ((from & 0xff) == 0x64 && destination - 13809 < 1u && protocol == 6 && source > 48987) { rule = 88; break; }
            if ((from & 0xffff) == 0x7164 && destination - 23563 < 1024u && protocol == 17 && source > 7384) { rule = 89; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 15163 < 16u) { rule = 90; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 44668 < 16u && protocol == 6) { rule = 91; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 20714 < 1u && protocol == 17) { rule = 92; break; }
            if ((from & 0xffff) == 0xcb && destination - 7867 < 1u && protocol == 17) { rule = 93; break; }
            if ((to & 0xff) == 0x64 && destination - 25749 < 1u && protocol == 17) { rule = 94; break; }
            if ((from & 0xff) == 0xa && destination - 18391 < 1024u) { rule = 95; break; }
            if ((to & 0xff) == 0x64 && destination - 17414 < 16u && protocol == 6) { rule = 96; break; }
            if ((to & 0xff) == 0x64 && destination - 53212 < 1024u) { rule = 97; break; }
            if ((to & 0xff) == 0xc6 && destination - 47995 < 1024u && protocol == 6) { rule = 98; break; }
            if ((from & 0xffff) == 0x10ac && destination - 3209 < 16u && protocol == 17) { rule = 99; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 16760 < 1024u && protocol == 6) { rule = 100; break; }
            if ((from & 0xffff) == 0xcb && destination - 7847 < 1u && protocol == 6 && source > 13623) { rule = 101; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 36070 < 16u) { rule = 102; break; }
            if ((from & 0xff) == 0xac && destination - 15996 < 16u) { rule = 103; break; }
            if ((from & 0xffff) == 0xa && destination - 16931 < 1024u && protocol == 17) { rule = 104; break; }
            if ((to & 0xff) == 0xc0 && destination - 24698 < 1u && protocol == 17 && source > 18187) { rule = 105; break; }
            if ((from & 0xffff) == 0xa && destination - 8249 < 16u && protocol == 6) { rule = 106; break; }
            if ((to & 0xffff) == 0xa && destination - 28300 < 1u && protocol == 6 && source > 27865) { rule = 107; break; }
            if ((to & 0xffff) == 0xa && destination - 38481 < 1u && protocol == 17) { rule = 108; break; }
            if ((from & 0xffff) == 0x10ac && destination - 16283 < 1u && protocol == 6 && source > 34233) { rule = 109; break; }
            if ((to & 0xff) == 0xa && destination - 54093 < 1024u) { rule = 110; break; }
            if ((from & 0xff) == 0xcb && destination - 37315 < 1024u && protocol == 17 && source > 8386) { rule = 111; break; }
            if ((to & 0xffff) == 0xcb && destination - 34619 < 1u && protocol == 6) { rule = 112; break; }
            if ((to & 0xff) == 0xac && destination - 25433 < 1024u && protocol == 6 && source > 685) { rule = 113; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 30191 < 1024u && protocol == 6 && source > 31149) { rule = 114; break; }
            if ((from & 0xff) == 0xa && destination - 35848 < 16u) { rule = 115; break; }
            if ((to & 0xff) == 0xa && destination - 32657 < 16u && protocol == 6) { rule = 116; break; }
            if ((to & 0xffff) == 0xa && destination - 14862 < 1024u && protocol == 17) { rule = 117; break; }
            if ((to & 0xffff) == 0x10ac && destination - 44732 < 1u && protocol == 17 && source > 48439) { rule = 118; break; }
            if ((to & 0xff) == 0xac && destination - 13449 < 16u && protocol == 6) { rule = 119; break; }
            if ((to & 0xff) == 0xa && destination - 17368 < 1024u) { rule = 120; break; }
            if ((to & 0xff) == 0xcb && destination - 31788 < 1u) { rule = 121; break; }
            if ((from & 0xff) == 0xc6 && destination - 1548 < 1u && protocol == 6) { rule = 122; break; }
            if ((to & 0xffff) == 0xcb && destination - 58862 < 1u && protocol == 6) { rule = 123; break; }
            if ((to & 0xff) == 0xa && destination - 12157 < 16u && protocol == 17) { rule = 124; break; }
            if ((from & 0xffff) == 0xa && destination - 11092 < 1u && protocol == 17) { rule = 125; break; }
            if ((from & 0xffff) == 0x7164 && destination - 58010 < 1u && protocol == 17) { rule = 126; break; }
            if ((from & 0xffff) == 0xcb && destination - 5751 < 16u && protocol == 6 && source > 24426) { rule = 127; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 12650 < 1024u && protocol == 17 && source > 1984) { rule = 128; break; }
            if ((to & 0xffff) == 0xa && destination - 16253 < 16u) { rule = 129; break; }
            if ((from & 0xff) == 0xcb && destination - 16843 < 1u && protocol == 17) { rule = 130; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 40434 < 1024u && protocol == 17) { rule = 131; break; }
            if ((from & 0xff) == 0xa && destination - 47288 < 1u && protocol == 6 && source > 31141) { rule = 132; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 50879 < 16u && protocol == 17) { rule = 133; break; }
            if ((to & 0xff) == 0xcb && destination - 570 < 1u && protocol == 6) { rule = 134; break; }
            if ((from & 0xffff) == 0x7164 && destination - 23714 < 1u) { rule = 135; break; }
            if ((from & 0xff) == 0xcb && destination - 26722 < 1u && protocol == 17 && source > 36214) { rule = 136; break; }
            if ((to & 0xffff) == 0xa && destination - 10531 < 1u) { rule = 137; break; }
            if ((to & 0xff) == 0xc6 && destination - 6319 < 1024u) { rule = 138; break; }
            if ((to & 0xff) == 0x64 && destination - 27318 < 1024u && protocol == 6 && source > 49019) { rule = 139; break; }
            if ((to & 0xff) == 0xc0 && destination - 51101 < 16u && protocol == 17) { rule = 140; break; }
            if ((to & 0xffff) == 0x10ac && destination - 13054 < 1u) { rule = 141; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 57944 < 1u) { rule = 142; break; }
            if ((from & 0xff) == 0xcb && destination - 42574 < 16u) { rule = 143; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 57856 < 16u) { rule = 144; break; }
            if ((from & 0xff) == 0x64 && destination - 3302 < 1024u && protocol == 6) { rule = 145; break; }
            if ((to & 0xff) == 0xcb && destination - 29433 < 1u && protocol == 6 && source > 41776) { rule = 146; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 14263 < 16u) { rule = 147; break; }
            if ((from & 0xffff) == 0xa && destination - 2505 < 16u && protocol == 17) { rule = 148; break; }
            if ((to & 0xff) == 0xa && destination - 40698 < 1u && protocol == 6 && source > 32481) { rule = 149; break; }
            if ((to & 0xffff) == 0xa && destination - 4146 < 16u && protocol == 6 && source > 41889) { rule = 150; break; }
            if ((from & 0xff) == 0xc6 && destination - 42798 < 1024u && protocol == 17) { rule = 151; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 27383 < 1024u && protocol == 17) { rule = 152; break; }
            if ((to & 0xff) == 0xcb && destination - 56639 < 1u && protocol == 17) { rule = 153; break; }
            if ((to & 0xff) == 0xac && destination - 385 < 16u && protocol == 6) { rule = 154; break; }
            if ((from & 0xffff) == 0x10ac && destination - 30205 < 1u) { rule = 155; break; }
            if ((to & 0xffff) == 0xcb && destination - 5834 < 1024u && protocol == 6) { rule = 156; break; }
            if ((from & 0xffff) == 0xa && destination - 10604 < 1u) { rule = 157; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 8300 < 16u && protocol == 6 && source > 39822) { rule = 158; break; }
            if ((from & 0xffff) == 0xcb && destination - 5655 < 1u) { rule = 159; break; }
            if ((from & 0xffff) == 0xa && destination - 11990 < 16u && protocol == 6) { rule = 160; break; }
            if ((from & 0xff) == 0xcb && destination - 9795 < 1u && protocol == 6 && source > 36853) { rule = 161; break; }
            if ((to & 0xff) == 0xa && destination - 43771 < 16u && protocol == 17 && source > 36048) { rule = 162; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 42534 < 1024u && protocol == 6) { rule = 163; break; }
            if ((to & 0xffff) == 0x10ac && destination - 29280 < 1u && protocol == 6) { rule = 164; break; }
            if ((to & 0xffff) == 0x7164 && destination - 15417 < 16u && protocol == 6) { rule = 165; break; }
            if ((from & 0xff) == 0xc0 && destination - 4398 < 16u && protocol == 17) { rule = 166; break; }
            if ((from & 0xff) == 0xa && destination - 2664 < 1024u && protocol == 17 && source > 47211) { rule = 167; break; }
            if ((to & 0xff) == 0xcb && destination - 3556 < 1u && protocol == 6 && source > 4350) { rule = 168; break; }
            if ((from & 0xff) == 0xc6 && destination - 12694 < 16u && protocol == 6 && source > 44966) { rule = 169; break; }
            if ((to & 0xff) == 0x64 && destination - 4293 < 16u && protocol == 6 && source > 21223) { rule = 170; break; }
            if ((to & 0xffff) == 0x10ac && destination - 59314 < 16u && protocol == 17 && source > 13652) { rule = 171; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 40361 < 16u) { rule = 172; break; }
            if ((to & 0xffff) == 0xcb && destination - 10566 < 16u && protocol == 17) { rule = 173; break; }
            if ((from & 0xff) == 0xcb && destination - 50349 < 16u && protocol == 17 && source > 36384) { rule = 174; break; }
            if ((to & 0xff) == 0xcb && destination - 16517 < 16u && protocol == 17) { rule = 175; break; }
            if ((to & 0xff) == 0xa && destination - 23609 < 16u && protocol == 6 && source > 11583) { rule = 176; break; }
            if ((to & 0xff) == 0xc0 && destination - 19423 < 1024u) { rule = 177; break; }
            if ((from & 0xff) == 0xc0 && destination - 14525 < 1024u && protocol == 17 && source > 27373) { rule = 178; break; }
            if ((from & 0xffff) == 0x10ac && destination - 58690 < 16u && protocol == 6 && source > 40142) { rule = 179; break; }
            if ((from & 0xff) == 0xa && destination - 1460 < 1024u) { rule = 180; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 35003 < 1024u) { rule = 181; break; }
            if ((to & 0xff) == 0xac && destination - 24001 < 1u && protocol == 6 && source > 15963) { rule = 182; break; }
            if ((from & 0xff) == 0xa && destination - 29547 < 1024u && protocol == 6) { rule = 183; break; }
            if ((to & 0xffff) == 0xa && destination - 53187 < 1u && protocol == 17 && source > 38975) { rule = 184; break; }
            if ((to & 0xffff) == 0x10ac && destination - 39444 < 1u) { rule = 185; break; }
            if ((from & 0xff) == 0xac && destination - 26606 < 1u) { rule = 186; break; }
            if ((to & 0xff) == 0xac && destination - 9323 < 1024u) { rule = 187; break; }
            if ((to & 0xffff) == 0xcb && destination - 4179 < 1u && protocol == 17 && source > 46884) { rule = 188; break; }
            if ((to & 0xff) == 0xcb && destination - 24586 < 16u && protocol == 6 && source > 48611) { rule = 189; break; }
            if ((from & 0xffff) == 0xa && destination - 11494 < 16u) { rule = 190; break; }
            if ((to & 0xff) == 0xcb && destination - 21988 < 1u && protocol == 17 && source > 41672) { rule = 191; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 44940 < 1024u && protocol == 6 && source > 5598) { rule = 192; break; }
            if ((to & 0xff) == 0xac && destination - 11126 < 1024u && protocol == 6 && source > 10432) { rule = 193; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 12578 < 1024u && protocol == 6 && source > 24867) { rule = 194; break; }
            if ((from & 0xffff) == 0xa && destination - 30942 < 16u && protocol == 6) { rule = 195; break; }
            if ((from & 0xff) == 0x64 && destination - 25661 < 1u) { rule = 196; break; }
            if ((from & 0xff) == 0xc0 && destination - 6991 < 1u) { rule = 197; break; }
            if ((from & 0xff) == 0xcb && destination - 45391 < 1u && protocol == 6 && source > 4309) { rule = 198; break; }
            if ((from & 0xffff) == 0xcb && destination - 13062 < 16u) { rule = 199; break; }
            if ((from & 0xff) == 0xa && destination - 7338 < 1024u && protocol == 6 && source > 49245) { rule = 200; break; }
            if ((from & 0xffff) == 0x10ac && destination - 31268 < 1u && protocol == 6) { rule = 201; break; }
            if ((to & 0xffff) == 0xa && destination - 27771 < 16u) { rule = 202; break; }
            if ((to & 0xffff) == 0x7164 && destination - 59659 < 1024u && protocol == 17 && source > 18851) { rule = 203; break; }
            if ((to & 0xff) == 0xa && destination - 51711 < 16u && protocol == 6) { rule = 204; break; }
            if ((from & 0xff) == 0xcb && destination - 35250 < 1u && protocol == 17) { rule = 205; break; }
            if ((from & 0xff) == 0xc0 && destination - 34311 < 1u && protocol == 6) { rule = 206; break; }
            if ((from & 0xff) == 0xc6 && destination - 32209 < 1024u && protocol == 17) { rule = 207; break; }
            if ((from & 0xff) == 0xcb && destination - 18594 < 1u) { rule = 208; break; }
            if ((from & 0xff) == 0xcb && destination - 32131 < 16u && protocol == 17) { rule = 209; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 58447 < 1024u) { rule = 210; break; }
            if ((to & 0xffff) == 0x7164 && destination - 17248 < 1024u && protocol == 6 && source > 24858) { rule = 211; break; }
            if ((from & 0xff) == 0x64 && destination - 30206 < 1024u && protocol == 6 && source > 22838) { rule = 212; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 34192 < 1024u && protocol == 17) { rule = 213; break; }
            if ((to & 0xffff) == 0x7164 && destination - 45158 < 1u && protocol == 6) { rule = 214; break; }
            if ((from & 0xff) == 0xc0 && destination - 33272 < 16u) { rule = 215; break; }
            if ((to & 0xff) == 0x64 && destination - 47393 < 1024u) { rule = 216; break; }
            if ((to & 0xffff) == 0xcb && destination - 12404 < 1u) { rule = 217; break; }
            if ((from & 0xff) == 0xac && destination - 25181 < 16u && protocol == 17) { rule = 218; break; }
            if ((from & 0xff) == 0xc0 && destination - 7161 < 1u) { rule = 219; break; }
            if ((to & 0xff) == 0xcb && destination - 26150 < 1u) { rule = 220; break; }
            if ((to & 0xff) == 0xa && destination - 16856 < 1024u && protocol == 6 && source > 28182) { rule = 221; break; }
            if ((from & 0xffff) == 0xcb && destination - 55443 < 1024u) { rule = 222; break; }
            if ((to & 0xff) == 0xc0 && destination - 29746 < 16u) { rule = 223; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 46737 < 16u) { rule = 224; break; }
            if ((from & 0xffff) == 0xcb && destination - 33964 < 16u && protocol == 6) { rule = 225; break; }
            if ((to & 0xff) == 0x64 && destination - 2499 < 1u) { rule = 226; break; }
            if ((to & 0xffff) == 0x7164 && destination - 6624 < 1u) { rule = 227; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 34189 < 1024u && protocol == 17 && source > 13768) { rule = 228; break; }
            if ((from & 0xff) == 0xcb && destination - 25722 < 1024u) { rule = 229; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 17980 < 1u && protocol == 6) { rule = 230; break; }
            if ((to & 0xffff) == 0x7164 && destination - 41193 < 16u && protocol == 6) { rule = 231; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 34542 < 16u) { rule = 232; break; }
            if ((from & 0xff) == 0xc6 && destination - 53056 < 1024u && protocol == 6) { rule = 233; break; }
            if ((to & 0xffff) == 0x7164 && destination - 30677 < 1024u && protocol == 6) { rule = 234; break; }
            if ((to & 0xff) == 0xcb && destination - 17525 < 16u) { rule = 235; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 176 < 1u && protocol == 17) { rule = 236; break; }
            if ((from & 0xffff) == 0xcb && destination - 28081 < 16u && protocol == 6) { rule = 237; break; }
            if ((to & 0xff) == 0xac && destination - 5588 < 1024u && protocol == 17 && source > 41494) { rule = 238; break; }
            if ((from & 0xff) == 0xac && destination - 43077 < 1u && protocol == 17 && source > 16385) { rule = 239; break; }
            if ((from & 0xff) == 0xac && destination - 37911 < 1u) { rule = 240; break; }
            if ((to & 0xff) == 0x64 && destination - 59250 < 1u && protocol == 6 && source > 43808) { rule = 241; break; }
            if ((to & 0xffff) == 0xcb && destination - 12934 < 1u && protocol == 6) { rule = 242; break; }
            if ((from & 0xff) == 0xc0 && destination - 36376 < 16u && protocol == 6) { rule = 243; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 36516 < 16u && protocol == 6) { rule = 244; break; }
            if ((from & 0xff) == 0x64 && destination - 32648 < 1024u && protocol == 6) { rule = 245; break; }
            if ((to & 0xffff) == 0xcb && destination - 45605 < 16u && protocol == 17) { rule = 246; break; }
            if ((from & 0xffff) == 0x10ac && destination - 44298 < 1024u && protocol == 17 && source > 41689) { rule = 247; break; }
            if ((from & 0xff) == 0xcb && destination - 1347 < 1024u && protocol == 17 && source > 6158) { rule = 248; break; }
            if ((from & 0xffff) == 0xa && destination - 31763 < 1u) { rule = 249; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 6190 < 16u && protocol == 6) { rule = 250; break; }
            if ((to & 0xffff) == 0x7164 && destination - 27681 < 1u && protocol == 17) { rule = 251; break; }
            if ((to & 0xffff) == 0x7164 && destination - 26458 < 16u && protocol == 17 && source > 13338) { rule = 252; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 51901 < 1u && protocol == 17) { rule = 253; break; }
            if ((from & 0xff) == 0xa && destination - 38433 < 16u && protocol == 17 && source > 35743) { rule = 254; break; }
            if ((to & 0xff) == 0xa && destination - 26114 < 1u && protocol == 6) { rule = 255; break; }
            if ((to & 0xff) == 0x64 && destination - 51709 < 1u) { rule = 256; break; }
            if ((from & 0xffff) == 0xa && destination - 40978 < 1024u && protocol == 6) { rule = 257; break; }
            if ((from & 0xff) == 0xc0 && destination - 59905 < 1u && protocol == 17 && source > 36837) { rule = 258; break; }
            if ((to & 0xffff) == 0x10ac && destination - 56521 < 16u) { rule = 259; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 37115 < 1024u && protocol == 6) { rule = 260; break; }
            if ((from & 0xffff) == 0xa && destination - 29259 < 1024u && protocol == 17 && source > 38919) { rule = 261; break; }
            if ((to & 0xff) == 0x64 && destination - 31158 < 1u && protocol == 6) { rule = 262; break; }
            if ((from & 0xff) == 0xcb && destination - 58705 < 1u) { rule = 263; break; }
            if ((from & 0xff) == 0xac && destination - 56260 < 1u) { rule = 264; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 47143 < 1024u && protocol == 6) { rule = 265; break; }
            if ((from & 0xff) == 0xc0 && destination - 47823 < 1024u && protocol == 17 && source > 30184) { rule = 266; break; }
            if ((from & 0xffff) == 0xcb && destination - 59868 < 1u) { rule = 267; break; }
            if ((to & 0xff) == 0xc0 && destination - 25490 < 1024u && protocol == 6 && source > 31872) { rule = 268; break; }
            if ((to & 0xff) == 0x64 && destination - 20727 < 1024u && protocol == 17 && source > 30788) { rule = 269; break; }
            if ((from & 0xff) == 0xc0 && destination - 9496 < 1024u && protocol == 6) { rule = 270; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 25279 < 1024u && protocol == 17) { rule = 271; break; }
            if ((to & 0xff) == 0x64 && destination - 40753 < 1024u && protocol == 6 && source > 9903) { rule = 272; break; }
            if ((to & 0xffff) == 0x10ac && destination - 38316 < 16u && protocol == 17) { rule = 273; break; }
            if ((to & 0xff) == 0xc0 && destination - 52919 < 1024u && protocol == 6) { rule = 274; break; }
            if ((from & 0xffff) == 0x7164 && destination - 27688 < 1u && protocol == 17 && source > 9218) { rule = 275; break; }
            if ((to & 0xff) == 0xc0 && destination - 17946 < 1024u && protocol == 6 && source > 35388) { rule = 276; break; }
            if ((to & 0xffff) == 0x10ac && destination - 52257 < 1024u && protocol == 6 && source > 20281) { rule = 277; break; }
            if ((to & 0xff) == 0xc6 && destination - 44411 < 1024u && protocol == 6 && source > 16694) { rule = 278; break; }
            if ((to & 0xff) == 0xc6 && destination - 51882 < 1024u && protocol == 6) { rule = 279; break; }
            if ((to & 0xff) == 0x64 && destination - 15261 < 1024u && protocol == 17) { rule = 280; break; }
            if ((from & 0xffff) == 0x10ac && destination - 33172 < 1u) { rule = 281; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 23778 < 1024u) { rule = 282; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 24513 < 1024u) { rule = 283; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 39138 < 16u) { rule = 284; break; }
            if ((to & 0xff) == 0x64 && destination - 57066 < 1024u && protocol == 6) { rule = 285; break; }
            if ((to & 0xffff) == 0x7164 && destination - 6364 < 1024u) { rule = 286; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 13172 < 1u) { rule = 287; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 57060 < 1u && protocol == 17 && source > 7858) { rule = 288; break; }
            if ((to & 0xff) == 0x64 && destination - 16855 < 1u && protocol == 6 && source > 43890) { rule = 289; break; }
            if ((to & 0xffff) == 0x10ac && destination - 11971 < 16u) { rule = 290; break; }
            if ((to & 0xff) == 0xc0 && destination - 2531 < 1u && protocol == 6) { rule = 291; break; }
            if ((from & 0xffff) == 0x10ac && destination - 3654 < 16u && protocol == 6 && source > 13038) { rule = 292; break; }
            if ((to & 0xffff) == 0xcb && destination - 38652 < 1u && protocol == 17) { rule = 293; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 25562 < 16u && protocol == 17) { rule = 294; break; }
            if ((from & 0xff) == 0xcb && destination - 52923 < 1u) { rule = 295; break; }
            if ((from & 0xff) == 0xa && destination - 10286 < 1024u) { rule = 296; break; }
            if ((to & 0xffff) == 0xa && destination - 6356 < 1024u && protocol == 6) { rule = 297; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 53940 < 1u && protocol == 17) { rule = 298; break; }
            if ((from & 0xff) == 0xac && destination - 48238 < 1024u) { rule = 299; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 57063 < 16u) { rule = 300; break; }
            if ((to & 0xff) == 0xc0 && destination - 17767 < 1u) { rule = 301; break; }
            if ((to & 0xffff) == 0xa && destination - 29896 < 1u && protocol == 6 && source > 41353) { rule = 302; break; }
            if ((to & 0xff) == 0xc0 && destination - 36696 < 1u) { rule = 303; break; }
            if ((to & 0xffff) == 0x10ac && destination - 28315 < 1u && protocol == 6) { rule = 304; break; }
            if ((from & 0xffff) == 0xa && destination - 58733 < 1024u && protocol == 17 && source > 9460) { rule = 305; break; }
            if ((to & 0xff) == 0x64 && destination - 28974 < 1u && protocol == 17 && source > 126) { rule = 306; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 12177 < 1u && protocol == 17) { rule = 307; break; }
            if ((from & 0xff) == 0x64 && destination - 9048 < 1u && protocol == 6 && source > 12891) { rule = 308; break; }
            if ((from & 0xff) == 0x64 && destination - 54327 < 1024u && protocol == 17) { rule = 309; break; }
            if ((from & 0xff) == 0x64 && destination - 13502 < 1024u && protocol == 6) { rule = 310; break; }
            if ((from & 0xff) == 0xcb && destination - 657 < 1024u) { rule = 311; break; }
            if ((to & 0xffff) == 0xcb && destination - 21968 < 16u && protocol == 6) { rule = 312; break; }
            if ((to & 0xffff) == 0x10ac && destination - 8734 < 1u) { rule = 313; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 37677 < 1024u) { rule = 314; break; }
            if ((from & 0xff) == 0xc0 && destination - 23377 < 1024u) { rule = 315; break; }
            if ((from & 0xffff) == 0xcb && destination - 57200 < 16u) { rule = 316; break; }
            if ((from & 0xff) == 0xa && destination - 1355 < 1u) { rule = 317; break; }
            if ((from & 0xffff) == 0xa && destination - 16414 < 1u) { rule = 318; break; }
            if ((from & 0xffff) == 0xcb && destination - 34269 < 16u) { rule = 319; break; }
            if ((to & 0xff) == 0xa && destination - 2960 < 16u && protocol == 17 && source > 38397) { rule = 320; break; }
            if ((from & 0xffff) == 0xa && destination - 7211 < 16u && protocol == 6 && source > 35494) { rule = 321; break; }
            if ((from & 0xff) == 0xac && destination - 56432 < 1024u && protocol == 17) { rule = 322; break; }
            if ((from & 0xff) == 0xcb && destination - 54133 < 16u && protocol == 17 && source > 39127) { rule = 323; break; }
            if ((from & 0xff) == 0xc0 && destination - 25928 < 16u && protocol == 17) { rule = 324; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 55248 < 1024u && protocol == 6 && source > 21291) { rule = 325; break; }
            if ((to & 0xff) == 0xac && destination - 44575 < 16u) { rule = 326; break; }
            if ((to & 0xff) == 0xc6 && destination - 4539 < 1u) { rule = 327; break; }
            if ((to & 0xffff) == 0xcb && destination - 26021 < 1u && protocol == 6 && source > 2252) { rule = 328; break; }
            if ((to & 0xffff) == 0xcb && destination - 44462 < 1024u) { rule = 329; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 7975 < 1u) { rule = 330; break; }
            if ((from & 0xffff) == 0xa && destination - 22777 < 1u && protocol == 17) { rule = 331; break; }
            if ((from & 0xff) == 0x64 && destination - 28834 < 1u && protocol == 17 && source > 26643) { rule = 332; break; }
            if ((from & 0xffff) == 0xcb && destination - 17964 < 1u && protocol == 17 && source > 29762) { rule = 333; break; }
            if ((to & 0xff) == 0xac && destination - 42621 < 1024u && protocol == 17 && source > 30204) { rule = 334; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 40160 < 16u && protocol == 6) { rule = 335; break; }
            if ((to & 0xff) == 0x64 && destination - 12373 < 16u) { rule = 336; break; }
            if ((to & 0xff) == 0xc6 && destination - 21230 < 16u && protocol == 17) { rule = 337; break; }
            if ((from & 0xff) == 0xac && destination - 50602 < 1024u && protocol == 6) { rule = 338; break; }
            if ((from & 0xffff) == 0x7164 && destination - 43104 < 16u && protocol == 17 && source > 23207) { rule = 339; break; }
            if ((from & 0xff) == 0xcb && destination - 34139 < 1024u && protocol == 6) { rule = 340; break; }
            if ((from & 0xffff) == 0x7164 && destination - 9196 < 1024u) { rule = 341; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 17608 < 1u && protocol == 6 && source > 26897) { rule = 342; break; }
            if ((to & 0xff) == 0x64 && destination - 32629 < 1u && protocol == 17 && source > 18304) { rule = 343; break; }
            if ((to & 0xff) == 0xcb && destination - 24874 < 16u && protocol == 17) { rule = 344; break; }
            if ((to & 0xffff) == 0x7164 && destination - 23131 < 1024u && protocol == 17) { rule = 345; break; }
            if ((to & 0xff) == 0xc6 && destination - 51581 < 16u && protocol == 17 && source > 12072) { rule = 346; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 52622 < 1024u) { rule = 347; break; }
            if ((to & 0xff) == 0xc0 && destination - 53846 < 1024u) { rule = 348; break; }
            if ((from & 0xffff) == 0xa && destination - 58409 < 1u && protocol == 17) { rule = 349; break; }
            if ((to & 0xffff) == 0x7164 && destination - 35156 < 1024u && protocol == 17 && source > 33911) { rule = 350; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 25527 < 1u) { rule = 351; break; }
            if ((from & 0xff) == 0xa && destination - 34422 < 16u && protocol == 17) { rule = 352; break; }
            if ((from & 0xff) == 0xc6 && destination - 57660 < 16u && protocol == 17 && source > 28846) { rule = 353; break; }
            if ((from & 0xffff) == 0x10ac && destination - 45323 < 16u) { rule = 354; break; }
            if ((from & 0xffff) == 0xa && destination - 33593 < 1024u && protocol == 17) { rule = 355; break; }
            if ((from & 0xffff) == 0x7164 && destination - 41359 < 16u) { rule = 356; break; }
            if ((from & 0xffff) == 0xcb && destination - 11954 < 1024u && protocol == 6 && source > 23146) { rule = 357; break; }
            if ((to & 0xff) == 0xa && destination - 45333 < 1u && protocol == 17 && source > 46572) { rule = 358; break; }
            if ((to & 0xff) == 0xa && destination - 19952 < 1024u) { rule = 359; break; }
            if ((to & 0xff) == 0x64 && destination - 11481 < 1024u && protocol == 17 && source > 42389) { rule = 360; break; }
            if ((from & 0xff) == 0xc6 && destination - 37648 < 1024u) { rule = 361; break; }
            if ((from & 0xff) == 0xa && destination - 1902 < 1u && protocol == 17 && source > 30639) { rule = 362; break; }
            if ((from & 0xffff) == 0xcb && destination - 52861 < 1u && protocol == 17 && source > 9432) { rule = 363; break; }
            if ((to & 0xff) == 0xac && destination - 23189 < 1u) { rule = 364; break; }
            if ((from & 0xff) == 0xc6 && destination - 22865 < 1024u) { rule = 365; break; }
            if ((to & 0xff) == 0x64 && destination - 58362 < 1u && protocol == 17 && source > 3577) { rule = 366; break; }
            if ((from & 0xff) == 0xa && destination - 16340 < 1u) { rule = 367; break; }
            if ((to & 0xffff) == 0x7164 && destination - 19901 < 16u) { rule = 368; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 44230 < 16u && protocol == 17) { rule = 369; break; }
            if ((from & 0xff) == 0xa && destination - 51954 < 1u && protocol == 6) { rule = 370; break; }
            if ((to & 0xff) == 0xc6 && destination - 500 < 1024u && protocol == 17) { rule = 371; break; }
            if ((to & 0xffff) == 0xcb && destination - 22012 < 1u && protocol == 6) { rule = 372; break; }
            if ((from & 0xff) == 0xc6 && destination - 25386 < 16u && protocol == 17) { rule = 373; break; }
            if ((from & 0xff) == 0xc0 && destination - 18293 < 1u) { rule = 374; break; }
            if ((to & 0xff) == 0x64 && destination - 12864 < 1u) { rule = 375; break; }
            if ((to & 0xff) == 0xac && destination - 24111 < 1024u && protocol == 17 && source > 24700) { rule = 376; break; }
            if ((to & 0xff) == 0x64 && destination - 19480 < 1u && protocol == 6 && source > 29667) { rule = 377; break; }
            if ((to & 0xff) == 0x64 && destination - 46299 < 16u) { rule = 378; break; }
            if ((from & 0xffff) == 0x10ac && destination - 39859 < 1u && protocol == 6) { rule = 379; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 1881 < 1u) { rule = 380; break; }
            if ((from & 0xff) == 0xc0 && destination - 50864 < 1u && protocol == 6 && source > 4461) { rule = 381; break; }
            if ((to & 0xffff) == 0x10ac && destination - 52768 < 1u) { rule = 382; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 8266 < 16u && protocol == 17 && source > 30439) { rule = 383; break; }
            if ((from & 0xff) == 0xa && destination - 18122 < 16u) { rule = 384; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 16280 < 1024u && protocol == 6) { rule = 385; break; }
            if ((from & 0xff) == 0xcb && destination - 17752 < 1024u) { rule = 386; break; }
            if ((from & 0xff) == 0xc0 && destination - 28226 < 1u) { rule = 387; break; }
            if ((from & 0xffff) == 0x7164 && destination - 41252 < 1u && protocol == 17 && source > 46965) { rule = 388; break; }
            if ((to & 0xffff) == 0xa && destination - 28503 < 1u && protocol == 17 && source > 2815) { rule = 389; break; }
            if ((from & 0xff) == 0xa && destination - 16020 < 16u && protocol == 6 && source > 22653) { rule = 390; break; }
            if ((to & 0xff) == 0xcb && destination - 27343 < 1024u && protocol == 6 && source > 18426) { rule = 391; break; }
            if ((to & 0xff) == 0xc6 && destination - 22874 < 16u) { rule = 392; break; }
            if ((from & 0xff) == 0xc6 && destination - 28072 < 1u && protocol == 6 && source > 46054) { rule = 393; break; }
            if ((from & 0xffff) == 0xcb && destination - 11438 < 1u) { rule = 394; break; }
            if ((to & 0xff) == 0xc6 && destination - 23450 < 1u && protocol == 6) { rule = 395; break; }
            if ((to & 0xff) == 0xcb && destination - 8949 < 16u) { rule = 396; break; }
            if ((to & 0xff) == 0xac && destination - 33776 < 1024u && protocol == 17) { rule = 397; break; }
            if ((from & 0xff) == 0x64 && destination - 57978 < 1024u && protocol == 6 && source > 21860) { rule = 398; break; }
            if ((to & 0xff) == 0xac && destination - 35930 < 1024u && protocol == 6) { rule = 399; break; }
            if ((from & 0xffff) == 0xa && destination - 54471 < 1024u && protocol == 17) { rule = 400; break; }
            if ((from & 0xffff) == 0xa && destination - 13528 < 16u) { rule = 401; break; }
            if ((from & 0xffff) == 0x10ac && destination - 29361 < 16u && protocol == 17 && source > 30714) { rule = 402; break; }
            if ((from & 0xffff) == 0x7164 && destination - 18973 < 1u && protocol == 6) { rule = 403; break; }
            if ((to & 0xffff) == 0xcb && destination - 5503 < 1024u && protocol == 17 && source > 7130) { rule = 404; break; }
            if ((to & 0xffff) == 0x10ac && destination - 28458 < 1024u && protocol == 17) { rule = 405; break; }
            if ((to & 0xff) == 0xcb && destination - 42238 < 1024u) { rule = 406; break; }
            if ((from & 0xff) == 0xa && destination - 9086 < 16u && protocol == 6) { rule = 407; break; }
            if ((from & 0xff) == 0xa && destination - 41818 < 1024u && protocol == 17 && source > 48648) { rule = 408; break; }
            if ((from & 0xffff) == 0xcb && destination - 24862 < 16u && protocol == 17) { rule = 409; break; }
            if ((to & 0xff) == 0xc0 && destination - 36119 < 1u) { rule = 410; break; }
            if ((from & 0xffff) == 0x10ac && destination - 59322 < 16u && protocol == 17 && source > 32737) { rule = 411; break; }
            if ((from & 0xff) == 0xac && destination - 19632 < 1024u) { rule = 412; break; }
            if ((to & 0xffff) == 0xa && destination - 41730 < 1u) { rule = 413; break; }
            if ((to & 0xff) == 0xa && destination - 47379 < 1u && protocol == 17) { rule = 414; break; }
            if ((from & 0xff) == 0x64 && destination - 43360 < 1024u) { rule = 415; break; }
            if ((from & 0xffff) == 0xcb && destination - 576 < 1u) { rule = 416; break; }
            if ((to & 0xffff) == 0x7164 && destination - 52701 < 1u && protocol == 17 && source > 5573) { rule = 417; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 33867 < 1024u && protocol == 6 && source > 26303) { rule = 418; break; }
            if ((from & 0xff) == 0xcb && destination - 53159 < 1024u && protocol == 17 && source > 39921) { rule = 419; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 37029 < 16u && protocol == 6) { rule = 420; break; }
            if ((from & 0xff) == 0xac && destination - 55581 < 1024u) { rule = 421; break; }
            if ((to & 0xff) == 0x64 && destination - 43285 < 1024u && protocol == 17 && source > 23593) { rule = 422; break; }
            if ((to & 0xff) == 0xc6 && destination - 37015 < 16u) { rule = 423; break; }
            if ((from & 0xff) == 0xac && destination - 35921 < 16u && protocol == 6 && source > 12290) { rule = 424; break; }
            if ((to & 0xffff) == 0x10ac && destination - 46471 < 1024u && protocol == 17 && source > 14847) { rule = 425; break; }
            if ((from & 0xff) == 0xc6 && destination - 48207 < 1024u) { rule = 426; break; }
            if ((from & 0xff) == 0xc6 && destination - 41064 < 1024u) { rule = 427; break; }
            if ((to & 0xff) == 0xa && destination - 36898 < 1u) { rule = 428; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 15525 < 1u && protocol == 6 && source > 46001) { rule = 429; break; }
            if ((to & 0xff) == 0xa && destination - 30127 < 1024u) { rule = 430; break; }
            if ((from & 0xff) == 0xcb && destination - 36894 < 16u && protocol == 6 && source > 24050) { rule = 431; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 52698 < 1u && protocol == 6 && source > 24445) { rule = 432; break; }
            if ((to & 0xffff) == 0xa && destination - 47302 < 1024u && protocol == 17) { rule = 433; break; }
            if ((from & 0xffff) == 0xa && destination - 52626 < 1024u && protocol == 6) { rule = 434; break; }
            if ((to & 0xff) == 0xa && destination - 45477 < 1024u) { rule = 435; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 7236 < 1u && protocol == 6) { rule = 436; break; }
            if ((from & 0xffff) == 0x7164 && destination - 54801 < 16u) { rule = 437; break; }
            if ((from & 0xff) == 0xc6 && destination - 22437 < 1024u) { rule = 438; break; }
            if ((to & 0xff) == 0xc6 && destination - 11946 < 1u) { rule = 439; break; }
            if ((to & 0xff) == 0x64 && destination - 23654 < 1u && protocol == 17 && source > 8580) { rule = 440; break; }
            if ((from & 0xff) == 0xc0 && destination - 13853 < 1024u && protocol == 17 && source > 21716) { rule = 441; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 25420 < 1u && protocol == 17) { rule = 442; break; }
            if ((from & 0xffff) == 0x10ac && destination - 14851 < 16u) { rule = 443; break; }
            if ((to & 0xff) == 0xc0 && destination - 17869 < 1u && protocol == 17 && source > 23385) { rule = 444; break; }
            if ((from & 0xff) == 0x64 && destination - 45784 < 1u && protocol == 6 && source > 27934) { rule = 445; break; }
            if ((to & 0xff) == 0xac && destination - 23783 < 1u && protocol == 6) { rule = 446; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 33351 < 1024u) { rule = 447; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 44024 < 1024u) { rule = 448; break; }
            if ((from & 0xffff) == 0x10ac && destination - 9883 < 1u && protocol == 17) { rule = 449; break; }
            if ((to & 0xffff) == 0x10ac && destination - 37272 < 1024u && protocol == 6) { rule = 450; break; }
            if ((to & 0xffff) == 0xa && destination - 16522 < 1u) { rule = 451; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 38042 < 16u) { rule = 452; break; }
            if ((from & 0xffff) == 0xa8c0 && destination - 20922 < 16u) { rule = 453; break; }
            if ((from & 0xffff) == 0x10ac && destination - 15525 < 1u) { rule = 454; break; }
            if ((from & 0xffff) == 0x10ac && destination - 56627 < 1u && protocol == 6 && source > 8455) { rule = 455; break; }
            if ((from & 0xff) == 0x64 && destination - 5197 < 16u) { rule = 456; break; }
            if ((from & 0xffff) == 0xcb && destination - 35188 < 16u && protocol == 6) { rule = 457; break; }
            if ((from & 0xffff) == 0xcb && destination - 56867 < 16u && protocol == 17 && source > 39962) { rule = 458; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 11436 < 1u && protocol == 6 && source > 41045) { rule = 459; break; }
            if ((to & 0xffff) == 0x7164 && destination - 50853 < 16u) { rule = 460; break; }
            if ((to & 0xff) == 0xa && destination - 20767 < 16u) { rule = 461; break; }
            if ((from & 0xff) == 0xac && destination - 10236 < 1024u && protocol == 6) { rule = 462; break; }
            if ((from & 0xffff) == 0xcb && destination - 22551 < 1024u && protocol == 17 && source > 15073) { rule = 463; break; }
            if ((to & 0xffff) == 0xa && destination - 53310 < 1024u && protocol == 17 && source > 42705) { rule = 464; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 36654 < 1024u && protocol == 17) { rule = 465; break; }
            if ((to & 0xff) == 0xa && destination - 36577 < 1024u && protocol == 17 && source > 9869) { rule = 466; break; }
            if ((from & 0xff) == 0xa && destination - 26269 < 1024u) { rule = 467; break; }
            if ((from & 0xff) == 0xc0 && destination - 36388 < 1024u) { rule = 468; break; }
            if ((from & 0xff) == 0x64 && destination - 57071 < 1u) { rule = 469; break; }
            if ((to & 0xffff) == 0x10ac && destination - 56350 < 1024u && protocol == 17) { rule = 470; break; }
            if ((from & 0xff) == 0xa && destination - 21222 < 1024u && protocol == 6 && source > 4288) { rule = 471; break; }
            if ((to & 0xffff) == 0xa && destination - 44185 < 1u && protocol == 17) { rule = 472; break; }
            if ((to & 0xff) == 0xa && destination - 2012 < 16u) { rule = 473; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 13317 < 1024u && protocol == 17) { rule = 474; break; }
            if ((from & 0xff) == 0xc6 && destination - 37324 < 16u && protocol == 6) { rule = 475; break; }
            if ((from & 0xff) == 0xc6 && destination - 21727 < 1u && protocol == 6 && source > 20956) { rule = 476; break; }
            if ((from & 0xffff) == 0x10ac && destination - 13898 < 1024u && protocol == 17) { rule = 477; break; }
            if ((from & 0xff) == 0xc0 && destination - 28495 < 1024u) { rule = 478; break; }
            if ((to & 0xff) == 0xac && destination - 8741 < 1024u) { rule = 479; break; }
            if ((to & 0xffff) == 0xa && destination - 44745 < 16u && protocol == 17 && source > 42084) { rule = 480; break; }
            if ((to & 0xffff) == 0xa && destination - 57799 < 1024u && protocol == 6 && source > 13197) { rule = 481; break; }
            if ((from & 0xff) == 0x64 && destination - 2482 < 1024u && protocol == 6) { rule = 482; break; }
            if ((from & 0xff) == 0xa && destination - 47743 < 16u) { rule = 483; break; }
            if ((to & 0xffff) == 0xa && destination - 8900 < 1u && protocol == 6 && source > 44917) { rule = 484; break; }
            if ((from & 0xff) == 0x64 && destination - 41497 < 16u && protocol == 17) { rule = 485; break; }
            if ((from & 0xff) == 0xcb && destination - 55913 < 1u) { rule = 486; break; }
            if ((to & 0xff) == 0xa && destination - 17343 < 1u) { rule = 487; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 51741 < 1u) { rule = 488; break; }
            if ((to & 0xffff) == 0x7164 && destination - 35649 < 16u && protocol == 17 && source > 48841) { rule = 489; break; }
            if ((to & 0xffff) == 0xa8c0 && destination - 26167 < 1024u) { rule = 490; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 49870 < 1u && protocol == 6 && source > 15669) { rule = 491; break; }
            if ((to & 0xffff) == 0x10ac && destination - 45460 < 1u && protocol == 6 && source > 5689) { rule = 492; break; }
            if ((from & 0xff) == 0xc6 && destination - 59540 < 1024u && protocol == 17 && source > 44882) { rule = 493; break; }
            if ((to & 0xffff) == 0x1c6 && destination - 35975 < 1024u && protocol == 6 && source > 31029) { rule = 494; break; }
            if ((to & 0xffff) == 0x7164 && destination - 33431 < 1024u && protocol == 17 && source > 15363) { rule = 495; break; }
            if ((from & 0xffff) == 0x1c6 && destination - 23278 < 1024u && protocol == 17 && source > 40161) { rule = 496; break; }
            if ((from & 0xffff) == 0x7164 && destination - 4718 < 16u && protocol == 17 && source > 31016) { rule = 497; break; }
            if ((to & 0xffff) == 0x7164 && destination - 34212 < 1u && protocol == 6 && source > 4315) { rule = 498; break; }
            if ((from & 0xffff) == 0x7164 && destination - 34336 < 1u && protocol == 17 && source > 15639) { rule = 499; break; }
            if ((to & 0xff) == 0xac && destination - 9991 < 1024u && protocol == 6) { rule = 500; break; }
        } while (0);
        result = result * 31 + rule;
    }
    return result;
}
