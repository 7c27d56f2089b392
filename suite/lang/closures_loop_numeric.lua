local fs = {}
for i = 1, 3 do
  fs[i] = function() i = i + 10 return i end
end
print(fs[1](), fs[2](), fs[3]()) -- expect: 11	12	13
print(fs[1](), fs[2](), fs[3]()) -- expect: 21	22	23
-- two closures of one iteration share its variable
local gets, sets = {}, {}
for i = 1, 2 do
  local v = i * 100
  gets[i] = function() return v, i end
  sets[i] = function(x) v, i = x, -x end
end
sets[1](5)
print(gets[1]()) -- expect: 5	-5
print(gets[2]()) -- expect: 200	2
-- changing the control variable does not change the loop
for i = 1, 3 do
  local f = function() i = i * 2 end
  f()
  io.write(" ", i)
end
print() -- expect:  2 4 6
