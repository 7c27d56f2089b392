-- A full collection forgets the keys of weak tables that were set to nil, and `next` still goes on after them.
local function weak (...)
  local t = setmetatable({}, {__mode = "kv"})
  for i, key in ipairs {...} do t[key] = i end
  return t
end
do
  local t = weak("x", 2.5, "y", "z")
  local seen = 0
  local key, value = next(t)
  while key do
    seen = seen + value
    t[key] = nil
    collectgarbage()
    key, value = next(t, key)
  end
  print(seen, next(t))
  -- expect: 10	nil
end
do
  local t = weak("x", "y", 2.5)
  local first = next(t)
  local second = next(t, first)
  t[first], t[second] = nil, nil
  collectgarbage()
  collectgarbage()
  local third = next(t, second)
  print(third ~= nil and next(t) == third, next(t, first) == third, next(t, third))
  -- expect: true	true	nil
end
