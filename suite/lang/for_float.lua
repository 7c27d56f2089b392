for x = 1.0, 3 do io.write(" ", tostring(x)) end print() -- expect:  1.0 2.0 3.0
for x = 1, 2, 0.5 do io.write(" ", tostring(x)) end print() -- expect:  1.0 1.5 2.0
for x = 3, 1, -0.75 do io.write(" ", tostring(x)) end print() -- expect:  3.0 2.25 1.5
for x = 0.1, 0.35, 0.1 do io.write(" ", tostring(x)) end print() -- expect:  0.1 0.2 0.3
for x = 1, 3, 1.0 do io.write(" ", math.type(x)) end print() -- expect:  float float float
for x = 1.0, 0 do io.write(" ", tostring(x)) end print("none") -- expect: none
for x = 0, 1, 0.1 do io.write(" ", string.format("%.1f", x)) end print() -- expect:  0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0
for x = 0 / 0, 1 do io.write("nan ") end print("none") -- expect: nan none
for x = 1.0, 0 / 0 do io.write("nan ") end print("none") -- expect: nan none
local n = 0
for x = 1.0, math.huge do n = n + 1 if n == 4 then io.write(" ", tostring(x)) break end end print(n) -- expect:  4.04
for x = 2^53 - 2, 2^53 - 1 do io.write(" ", string.format("%.0f", x)) end print() -- expect:  9007199254740990 9007199254740991
for x = -1.5, -3, -0.5 do io.write(" ", tostring(x)) end print() -- expect:  -1.5 -2.0 -2.5 -3.0
