-- A full collection frees the keys of weak tables that were set to nil.
-- not on PyPy: the figure keeps the room that was needed once
collectgarbage()
local before = collectgarbage("count")
do
  local t = setmetatable({}, {__mode = "kv"})
  t[string.rep("a", 2^22)] = 1
  local key, value = next(t)
  print(#key, value)
  -- expect: 4194304	1
  t[key] = nil
  key = nil
  collectgarbage()
  print(next(t), collectgarbage("count") < before + 1000)
  -- expect: nil	true
end
