local a = { b = { c = {} } }
function a.f(x) return "a.f", x end
function a.b.g(x) return "a.b.g", x end
function a.b.c:m(x, y) return self == a.b.c, x, y end
function a.b.c:v(...) return self == a.b.c, select("#", ...) end
print(a.f(1)) -- expect: a.f	1
print(a.b.g(2)) -- expect: a.b.g	2
print(a.b.c:m(3, 4)) -- expect: true	3	4
print(a.b.c.m(a.b.c, 5)) -- expect: true	5	nil
print(a.b.c.m("other", 5)) -- expect: false	5	nil
print(a.b.c:v(1, nil, nil)) -- expect: true	3
function globalf() return "global" end
print(globalf(), _G.globalf == globalf) -- expect: global	true
local l
function l() return "local" end
print(l(), _G.l) -- expect: local	nil
local t = {}
t["method name"] = function(self) return self == t end
print(t["method name"](t)) -- expect: true
function t:chain(n) self.n = (self.n or 0) + n return self end -- expect error: attempt to perform arithmetic on a nil value (local 'n')
print(t:chain(1):chain(2):chain(3).n) -- expect: 6
print(t:chain(4)
  :chain(5).n)
-- expect: 15
print(#t.chain { n = 1 } == nil, ("x"):rep(3), ("%d"):format(7))
