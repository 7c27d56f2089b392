local function make(env)
  local _ENV = env
  return function(v) value = v end, function() return value end
end
local set1, get1 = make({})
local set2, get2 = make({})
set1(1)
set2(2)
print(get1(), get2(), value) -- expect: 1	2	nil
-- assigning _ENV changes what global names mean from then on
local print, old = print, _ENV
local function f() return name end
name = "first"
_ENV = { name = "second" }
print(name, f()) -- expect: second	second
_ENV = old
print(name, f()) -- expect: first	first
for _, _ENV in ipairs({ { n = 1 }, { n = 2 } }) do print(n) end
-- expect: 1
-- expect: 2
local _ENV = { print = print }
print(type, print ~= nil) -- expect: nil	true
