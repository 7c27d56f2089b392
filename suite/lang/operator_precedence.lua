print(2 + 3 * 4 ^ 2 / 2, -3 ^ 2, 2 ^ -1, not 1 == 2, -2 .. "") -- expect: 26.0	-9.0	0.5	false	-2
print(1 .. 2 .. 3, "a" .. 1 + 2, 2 * 3 .. "", 1 << 2 .. "") -- expect error: attempt to perform bitwise operation on a string value
print(1 < 2 and 2 < 3 or false, not nil and 1, not (nil and 1))
print(5 - 3 - 1, 2 ^ 2 ^ 3, 100 / 10 / 5, 7 // 2 // 2, "a" .. "b" == "ab")
print(1 | 2 & 3, 5 & 3 | 8, 1 ~ 3 & 2, 1 << 1 << 1, 16 >> 1 + 1, ~1 + 2, - - 2)
print(#"abc" + 1, -#"abc", #"a" .. "b", not #"" == 0, -2 ^ 2, (-2) ^ 2)
print(1 == 1 == true, 1 ~= 1 == false, "x" < "y" == true)
print(2 * -3, 2 - -3, 2 ^ - 2, 3 * - - 2)
local a, b, c = 2, 3, 4
print(a + b * c, (a + b) * c, a * b + c, a - b - c, a - (b - c), a ^ b ^ 1, a .. b .. c)
print(a < b and b < c, a or b and c, (a or b) and c, not a or b)
