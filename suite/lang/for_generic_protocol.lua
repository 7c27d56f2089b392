-- iterator, state, initial control value; the first result is the next control value
local function iter(state, control)
  io.write(" (", tostring(state), ",", tostring(control), ")")
  if control < 3 then return control + 1, control * 10, "third" end
end
for a, b, c, d in iter, "S", 0 do io.write(a, " ", b, " ", c, " ", tostring(d), ";") end
print() -- expect:  (S,0)1 0 third nil; (S,1)2 10 third nil; (S,2)3 20 third nil; (S,3)
for a in iter, nil, 2 do io.write(" ", a) end
print() -- expect:  (nil,2) 3 (nil,3)
-- the loop variable may be assigned without disturbing the traversal
for a in iter, 1, 0 do a = 100 end
print() -- expect:  (1,0) (1,1) (1,2) (1,3)
-- false does not end the loop, nil does
local n = 0
for v in function() n = n + 1 if n < 4 then return n % 2 == 0 end end do io.write(" ", tostring(v)) end
print(n) -- expect:  false true false4
-- a callable table as the iterator
local range = setmetatable({}, { __call = function(self, max, i) if i < max then return i + 1 end end })
for i in range, 3, 0 do io.write(" ", i) end
print() -- expect:  1 2 3
-- multiple results adjusted to the loop's values
local function three() return next, { "x" }, nil end
for i, v in three() do print(i, v) end -- expect: 1	x
for i, v in (three()), { "y" } do print(i, v) end -- expect: 1	y
