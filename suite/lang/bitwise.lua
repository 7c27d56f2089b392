print(5 & 3, 5 | 3, 5 ~ 3, ~5, ~0, ~~7) -- expect: 1	7	6	-6	-1	7
print(1 << 0, 1 << 4, 1 << 62, 1 << 63, 1 << 64, 1 << 100) -- expect: 1	16	4611686018427387904	-9223372036854775808	0	0
print(-1 >> 0, -1 >> 1, -1 >> 63, -1 >> 64, 256 >> 4, 1 >> 1) -- expect: -1	9223372036854775807	1	0	16	0
print(1 << -1, 2 >> -1, -1 << -1, 1 << -64, 1 >> -63, 1 >> -64) -- expect: 0	4	9223372036854775807	0	-9223372036854775808	0
print(0xFF & 0x0F, 0xF0 | 0x0F, 0xFF ~ 0xF0, 0xFFFFFFFFFFFFFFFF & 1) -- expect: 15	255	15	1
print(3.0 & 1, 2^53 | 0, 5 // 1.0 | 0, -3.0 ~ 0) -- expect: 1	9007199254740992	5	-3
print(1 | 2 ~ 3 & 4 << 1, (1 | 2) & 3, 1 << 2 + 1, 6 & 3 == 2 and "eq") -- expect: 3	3	8	eq
print(math.mininteger >> 63, math.mininteger >> 1, math.maxinteger << 1) -- expect: 1	4611686018427387904	-2
print(pcall(function() return 1.5 & 1 end)) -- expect: false	bitwise.lua:9: number has no integer representation
print(pcall(function() return 1 | 2^63 end)) -- expect: false	bitwise.lua:10: number has no integer representation
print(pcall(function() return 1 ~ {} end)) -- expect: false	bitwise.lua:11: attempt to perform bitwise operation on a table value
print(pcall(function() return ~nil end)) -- expect: false	bitwise.lua:12: attempt to perform bitwise operation on a nil value
print(pcall(function() return 1 << true end)) -- expect: false	bitwise.lua:13: attempt to perform bitwise operation on a boolean value
print(pcall(function() return 0 / 0 | 0 end)) -- expect: false	bitwise.lua:14: number has no integer representation
print(pcall(function() return 1 & math.huge end)) -- expect: false	bitwise.lua:15: number (field 'huge') has no integer representation
local a, n = 0x12345678, 0
for i = 0, 31 do if a & (1 << i) ~= 0 then n = n + 1 end end
print(n) -- expect: 13
local h = 5381
for c in ("hash me"):gmatch(".") do h = (h << 5) + h ~ c:byte() end
print(h) -- expect: 229377839226463
