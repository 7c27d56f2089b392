local function check(f, ...)
  local ok, msg = pcall(f, ...)
  print(ok, type(msg) == "string" and msg:find("stack overflow", 1, true) ~= nil)
end
local function endless(n) return 1 + endless(n + 1) end
check(endless, 1) -- expect: false	true
local function two(a, b) local x = two(b, a) return x end
check(two, 1, 2) -- expect: false	true
local function noargs() local x = noargs() return x end
check(noargs) -- expect: false	true
local function varargs(...) local x = varargs(...) return x end
check(varargs, 1, 2) -- expect: false	true
-- afterwards everything works as before
print(pcall(function() return "fine" end)) -- expect: true	fine
check(endless, 1) -- expect: false	true
local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end
print(f(100000)) -- expect: 100000
local co = coroutine.create(function() return endless(1) end)
local ok, msg = coroutine.resume(co)
print(ok, msg:find("stack overflow", 1, true) ~= nil) -- expect: false	true
local depth = 0
local function nested() depth = depth + 1 local ok, e = pcall(nested) return ok end
print(type(nested()), depth > 100) -- expect: boolean	true
