print(1 < 2, 2 < 1, 1 <= 1, 1 >= 2, 1 > 0, 1 == 1.0, 1 ~= 1.0) -- expect: true	false	true	false	true	true	false
print(1 < 1.5, 1.5 < 2, 2 <= 1.5, -1 < -0.5, 3 > 2.9) -- expect: true	true	false	true	true
local max, min = math.maxinteger, math.mininteger
print(max < max + 0.0, max + 0.0 == max, max + 0.0 == 2^63, max <= 2^63, max == 2^63) -- expect: true	false	true	true	false
print(min == -2^63, min < -2^63, min <= -2^63, min >= -2^63) -- expect: true	false	true	true
print(2^53 == 2^53 + 1, (1 << 53) == (1 << 53) + 1, (1 << 53) + 1 == 2^53, (1 << 53) + 1 > 2^53) -- expect: true	false	false	true
print(max < math.huge, min > -math.huge, 1 < math.huge, math.huge == math.huge) -- expect: true	true	true	true
local nan = 0 / 0
print(1 < nan, 1 > nan, 1 <= nan, nan == 1, max < nan, nan ~= nan) -- expect: false	false	false	false	false	true
print(9007199254740993 < 9007199254740992.0, 9007199254740993 == 9007199254740992.0) -- expect: false	false
print(0 == -0.0, 0 < -0.0, 1e15 == 10^15, 255 == 0xFF) -- expect: true	false	true	true
print((1 < 2) == true, not 1 == 2, not (1 == 2), 1 < 2 == true) -- expect: true	false	true	true
print(1 + 1 == 2 and 2 < 3, 1 == 1 ~= false) -- expect: true	true
