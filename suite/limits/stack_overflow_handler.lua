-- In a handler that was called for a stack overflow, there is no room for another one.
local function loop (x) return 1 + loop(x) end
local ok, message = xpcall(loop, function (m)
  print((m:gsub("^.-:%d+: ", "")))
  -- expect: stack overflow
  print(pcall(loop))
  -- expect: false	error in error handling
  print(select("#", string.byte("abc", 1, -1)))
  -- expect: 3
  return 15
end)
print(ok, message)
-- expect: false	15
print(select(2, pcall(loop)):match "stack overflow")
-- expect: stack overflow
-- A handler that fills the stack itself is not called again; one that only fails is, and then fills it.
do
  local calls = 0
  local function recurse () return 1 + recurse() end
  local function handler () calls = calls + 1 return recurse() end
  print(xpcall(recurse, handler))
  -- expect: false	error in error handling
  print(calls)
  -- expect: 1
  print(xpcall(error, handler, "first"))
  -- expect: false	error in error handling
  print(calls)
  -- expect: 3
end
