local function counter()
  local n = 0
  return function() n = n + 1 return n end, function() return n end, function(v) n = v end
end
local inc, get, set = counter()
local inc2, get2 = counter()
print(inc(), inc(), get()) -- expect: 1	2	2
set(40)
print(inc(), get(), get2(), inc2()) -- expect: 41	41	0	1
local function nested(a)
  return function(b)
    return function(c)
      a = a + 1
      b = b + a
      return a, b, c
    end
  end
end
local n = nested(1)(10)
print(n("x")) -- expect: 2	12	x
print(n("y")) -- expect: 3	15	y
-- a parameter is a variable as any other
local function param(p) return function() p = p .. "!" return p end end
local p = param("a")
p()
print(p()) -- expect: a!!
