print(2 + 3 * 4 ^ 2 / 2, -3 ^ 2, 2 ^ -1, not 1 == 2, -2 .. "") -- expect: 26.0	-9.0	0.5	false	-2
print(1 .. 2 .. 3, "a" .. 1 + 2, 2 * 3 .. "", -1 .. 2) -- expect: 123	a3	6	-12
print(1 < 2 and 2 < 3 or false, not nil and 1, not (nil and 1)) -- expect: true	1	true
print(5 - 3 - 1, 2 ^ 2 ^ 3, 100 / 10 / 5, 7 // 2 // 2, "a" .. "b" == "ab") -- expect: 1	256.0	2.0	1	true
print(1 | 2 & 3, 5 & 3 | 8, 1 ~ 3 & 2, 1 << 1 << 1, 16 >> 1 + 1, ~1 + 2, - - 2) -- expect: 3	9	3	4	4	0	2
print(#"abc" + 1, -#"abc", #"a" .. "b", not #"" == 0, -2 ^ 2, (-2) ^ 2) -- expect: 4	-3	1b	false	-4.0	4.0
print(1 == 1 == true, 1 ~= 1 == false, "x" < "y" == true) -- expect: true	true	true
print(2 * -3, 2 - -3, 2 ^ - 2, 3 * - - 2) -- expect: -6	5	0.25	6
local a, b, c = 2, 3, 4
print(a + b * c, (a + b) * c, a * b + c, a - b - c, a - (b - c), a ^ b ^ 1, a .. b .. c) -- expect: 14	20	10	-5	3	8.0	234
print(a < b and b < c, a or b and c, (a or b) and c, not a or b) -- expect: true	2	4	3
