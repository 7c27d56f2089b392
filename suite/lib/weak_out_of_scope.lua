-- A variable whose block has ended keeps nothing alive; one that is in scope does, though nobody will read it.
local weak = setmetatable({}, {__mode = "k"})
local function count ()
  local n = 0
  for _ in pairs(weak) do n = n + 1 end
  return n
end
for i = 1, 3 do local t = {}; weak[t] = i end
collectgarbage()
print(count())
-- expect: 0
do local t = {}; weak[t] = true; collectgarbage(); print(count()) end
-- expect: 1
collectgarbage()
print(count())
-- expect: 0
local kept = {}
weak[kept] = true
collectgarbage()
print(count())
-- expect: 1
local function f (...)
  do local t = {}; weak[t] = true end
  collectgarbage()
  return count(), ...
end
print(f(1, 2))
-- expect: 1	1	2
