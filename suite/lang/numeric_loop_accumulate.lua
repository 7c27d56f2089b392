local sum = 0
for i = 1, 100 do sum = sum + i end
print(sum, math.type(sum)) -- expect: 5050	integer
local f = 0.0
for i = 1, 10 do f = f + i / 2 end
print(f) -- expect: 27.5
local p = 1
for i = 1, 70 do p = p * 2 end
print(p) -- expect: 0
p = 1
for i = 1, 63 do p = p * 2 end
print(p, p - 1, p == math.mininteger) -- expect: -9223372036854775808	9223372036854775807	true
local fact = 1
for i = 2, 25 do fact = fact * i end
print(fact) -- expect: 7034535277573963776
local x = 1
for i = 1, 30 do x = x * 31 + i end
print(x) -- expect: -4428726533115173328
local a, b = 0, 1
for i = 1, 100 do a, b = b, a + b end
print(a) -- expect: 3736710778780434371
