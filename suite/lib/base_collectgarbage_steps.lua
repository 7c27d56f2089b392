-- Steps do a collection in the end: many small ones, or few large ones.
local function steps (size)
  collectgarbage()
  local n = 0
  repeat n = n + 1 until collectgarbage("step", size)
  return n
end
collectgarbage("incremental")
collectgarbage("stop")
print(steps(2) > steps(10), steps(1 << 30), collectgarbage("step"), collectgarbage("step", 0))
-- expect: true	1	true	true
local weak = setmetatable({{}}, {__mode = "v"})
repeat until collectgarbage("step", 100)
print(#weak)
-- expect: 0
collectgarbage("generational")
print(collectgarbage("step"), collectgarbage("step", 1))
-- expect: false	false
