-- std: 5.3
print(bit32.band(-1, 0xff), bit32.bor(1, 2), bit32.bxor(7, 2), bit32.bnot(0), bit32.btest(1, 2))
-- expect: 255	3	5	4294967295	false
print(bit32.extract(0xff, 4, 4), bit32.replace(0, 5, 3, 4))  -- expect: 15	40
print(bit32.arshift(-8, 1), bit32.lshift(1, 33), bit32.rshift(-1, 4), bit32.lrotate(1, -1), bit32.rrotate(3, 1))
-- expect: 4294967292	0	268435455	2147483648	2147483649
print(pcall(bit32.extract, 1, 32))  -- expect: false	trying to access non-existent bits
