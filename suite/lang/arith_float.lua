local inf, nan = math.huge, 0 / 0
print(1 / 0, -1 / 0, 0 / 0 ~= 0 / 0, 1 // 0.0, -1 // 0.0) -- expect: inf	-inf	true	inf	-inf
print(5.0 // 2, -5.0 // 2, 5.5 // 1, -5.5 // 1, 1e300 // 1e-300) -- expect: 2.0	-3.0	5.0	-6.0	inf
print(5.5 % 2, -5.5 % 2, 5.5 % -2, -5.5 % -2, 5.0 % 5, -6.0 % 3) -- expect: 1.5	0.5	-0.5	-1.5	0.0	-0.0
print(5 % inf, -5 % inf, 5 % -inf, -5 % -inf, 5.0 // inf, -5.0 // inf) -- expect: 5.0	inf	-inf	-5.0	0.0	-0.0
print(inf % 5 ~= inf % 5, 5 % 0.0 ~= 5 % 0.0, inf // 1, inf - inf ~= 0) -- expect: true	true	inf	true
print(nan == nan, nan < nan, nan > nan, nan <= nan, nan ~= nan, not (nan < 1)) -- expect: false	false	false	false	true	true
print(-0.0 == 0.0, 1 / -0.0, 0.0 * -1, -0.0 + 0.0) -- expect: true	-inf	-0.0	0.0
print((-8) ^ (1 / 3) ~= (-8) ^ (1 / 3), (-2) ^ 2, (-2) ^ 3, 2 ^ 1024, 0 ^ -1) -- expect: true	4.0	-8.0	inf	inf
print(1e308 * 10, -1e308 * 10, 5e-324 / 2, 2^-1074) -- expect: inf	-inf	0.0	4.9406564584125e-324
print(3.0 + 1, 3 + 1.0, 3.5 - 0.5, 2.0 * 3, 6 / 2, 7.0 // 2, 7 % 2.0) -- expect: 4.0	4.0	3.0	6.0	3.0	3.0	1.0
print(3.7 // 1 | 0, 2^53 + 1, 2^53 + 1.0 == 2^53) -- expect: 3	9.007199254741e+15	true
print(-7 // 2.0, -7 % 2.0, 7 // -2.0, 7 % -2.0, -0.0 // 1, 0.0 % -1) -- expect: -4.0	1.0	-4.0	-1.0	-0.0	0.0
print(1e15 + 0.5, 123456789.123, 1e15 / 3, 2/3, 1e-5, 1e-4) -- expect: 1e+15	123456789.123	3.3333333333333e+14	0.66666666666667	1e-05	0.0001
