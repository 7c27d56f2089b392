x = "global x"
local print, setmetatable = print, setmetatable
do
  local _ENV = { x = "sandbox x" }
  print(x) -- expect: sandbox x
  y = 5
  print(_ENV.y) -- expect: 5
  x = nil
  print(x) -- expect: nil
end
print(x, y) -- expect: global x	nil
local function with(_ENV) a = 1 b = a + 1 return _ENV end
local e = with({})
print(e.a, e.b, a) -- expect: 1	2	nil
local function nested()
  local _ENV <const> = { v = 1 }
  local function get() return v end
  local function set(n) v = n end
  set(get() + 41)
  return get(), _ENV.v
end
print(nested()) -- expect: 42	42
do
  local _ENV = setmetatable({}, { __index = _G, __newindex = function(t, k, v) print("set", k, v) end })
  z = 1 -- expect: set	z	1
  print(z, type(string), math.pi > 3) -- expect: nil	table	true
end
print(z) -- expect: nil
