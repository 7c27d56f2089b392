-- Every construct of the grammar (manual §9), each in the forms it has. It is compiled, never run.
;;; local a, b, c
local d <const>, e <close> = 1, nil
local f <const> = "s"; local g = nil, true, false, 3, ...
do end do ; end do return end
do
  local t = {}
  t = {1}; t = {1,}; t = {1; 2, 3;}
  t = {x = 1, ["y"] = 2, [3] = 4; 5, f(), ...}
  t = {{}, {{}}, function() end, x}
  t.x, t["y"], t[1], a = 1, 2, 3
  t.x.y.z = t.x["y"].z[1][2].w
  t.f().g(1)[2]:h(3):i "s".j {4} [ [[long]] ] = 5
end
a = 0 a = 3 a = 345 a = 0xff a = 0xBEBADA a = 9223372036854775807 a = 9223372036854775808
a = 3.0 a = 3.1416 a = 314.16e-2 a = 0.31416E1 a = 34e1 a = .5 a = 5. a = 5e+3
a = 0x0.1E a = 0xA23p-4 a = 0X1.921FB54442D18P+1 a = 0x.8 a = 0x8. a = 0xffffffffffffffff
a = 1e400 a = 5e-324 a = 0x1p-1080
a = 'single "in" it' a = "double 'in' it" a = "\a\b\f\n\r\t\v\\\"\'" a = "a\
b" a = "\x41\x7a\065\10\1a\u{48}\u{7FF}\u{20AC}\u{7FFFFFFF}" a = "one \z
   two \z three"
a = [[]] a = [==[]==] a = [[
first newline skipped]] a = [=[ ]] ]==] ]=]
--[[ a long comment ]] a = 1 --[==[ of
two lines ]] ]==] a = 2
a = nil a = true a = false a = ...
a = -1 a = - -1 a = not a a = not not a a = #a a = ~a a = -a ^ 2 a = -2 ^ -2 a = 2 ^ 3 ^ 2
a = 1 + 2 - 3 * 4 / 5 // 6 % 7 a = (1 + 2) * 3 a = a + b + c a = a .. b .. c .. 1 .. "x"
a = a .. (b .. c) a = (a .. b) .. c a = a + 1 .. b * 2 .. -c
a = 1 & 2 | 3 ~ 4 << 5 >> 6 a = ~1 ~ ~2
a = a < b a = a > b a = a <= b a = a >= b a = a == b a = a ~= b a = not (a == b) a = a < b == true
a = a and b or c a = a or b and c a = not a and not b a = a == 1 and b ~= 2 or c
a = (a) a = (f()) a = ((f())) a = (...) a = ("s"):rep(3) a = ({1, 2})[1] a = (function() end)()
f() f(1) f(1, 2, f()) f(...) f "s" f 's' f [[s]] f {} f {1} f((f())) (f or g)(1); (f)()
a:f() a:f(1):g "s":h {} a.b.c:d(...) a[1]:b()
if a then end
if a then f() elseif b then g() end
if a then elseif b then elseif c then else f() end
if a then return else f() end
while a do f() end
while true do if a then break end break f() end
repeat f() until a
repeat local x = f() until x == 1
for i = 1, 10 do f(i) end
for i = 10, 1, -1 do local i = i f(i) end
for k in pairs(a) do f(k) end
for k, v in next, a do f(k, v) end
for k, v, x in a, b, c, d do break end
function h() end function h(x) end function h(x, y, ...) return ... end function h(...) end
function a.b() end function a.b.c(x) return x end function a:m() return self end function a.b:m(x) self.x = x end
local function r(n) return n < 2 and n or r(n - 1) + r(n - 2) end
local s = function(x) return function(y) x = x + y; return x, y, a, print end end
do goto done end
do local x ::top:: x = f() if x then goto top end ::done:: end
::done::
for i = 1, 3 do if i == 2 then goto continue end f(i) ::continue:: end
while a do goto out end ::out:: ::out2:: ;
do local x; goto l1; ::l2:: goto l3; ::l1:: goto l2; ::l3:: end
do local _ENV = {} x = 1 function y() return z end end
do local function _(_ENV, ...) return a, b end end
return f(1), (f(2)), ...;
