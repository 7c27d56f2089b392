for i = 1, 3 do io.write(" ", i) end print() -- expect:  1 2 3
for i = 3, 1 do io.write(" ", i) end print("none") -- expect: none
for i = 3, 1, -1 do io.write(" ", i) end print() -- expect:  3 2 1
for i = 1, 10, 4 do io.write(" ", i) end print() -- expect:  1 5 9
for i = 10, 1, -4 do io.write(" ", i) end print() -- expect:  10 6 2
for i = 1, 1 do io.write(" ", i) end print() -- expect:  1
for i = -2, 2, 2 do io.write(" ", i) end print() -- expect:  -2 0 2
for i = 1, 2.9 do io.write(" ", i) end print() -- expect:  1 2
for i = 1, -2.5, -1 do io.write(" ", i) end print() -- expect:  1 0 -1 -2
for i = 1, math.huge do if i > 3 then break end io.write(" ", i) end print() -- expect:  1 2 3
for i = 1, -math.huge do io.write(" ", i) end print("none") -- expect: none
for i = -1, -math.huge, -1 do if i < -3 then break end io.write(" ", i) end print() -- expect:  -1 -2 -3
for i = 1, 0 / 0 do io.write(" ", i) end print("none") -- expect: none
for i = 1, 3 do local i = i * 2 io.write(" ", i) end print() -- expect:  2 4 6
for i = 1, 3 do i = i * 10 io.write(" ", i) end print() -- expect:  10 20 30
