-- no overflow at the edges of the integers
local max, min = math.maxinteger, math.mininteger
for i = max - 1, max do io.write(" ", i) end print() -- expect:  9223372036854775806 9223372036854775807
for i = min + 1, min, -1 do io.write(" ", i) end print() -- expect:  -9223372036854775807 -9223372036854775808
for i = max - 5, max, 3 do io.write(" ", i) end print() -- expect:  9223372036854775802 9223372036854775805
for i = min + 5, min, -3 do io.write(" ", i) end print() -- expect:  -9223372036854775803 -9223372036854775806
for i = 1, max, max // 2 do io.write(" ", i) end print() -- expect:  1 4611686018427387904 9223372036854775807
for i = max, min, min do io.write(" ", i) end print() -- expect:  9223372036854775807 -1
for i = min, max, max do io.write(" ", i) end print() -- expect:  -9223372036854775808 -1 9223372036854775806
for i = max, max + 1.0 do io.write(" ", i) end print() -- expect:  9223372036854775807
for i = max - 1, 1e300 do io.write(" ", i) end print() -- expect:  9223372036854775806 9223372036854775807
for i = min, -1e300, -1 do io.write(" ", i) end print() -- expect:  -9223372036854775808
for i = min, 1e300, max do io.write(" ", i) end print() -- expect:  -9223372036854775808 -1 9223372036854775806
local n = 0
for i = 3, 2, max do n = n + 1 end
for i = 2, 3, min do n = n + 1 end
print(n) -- expect: 0
