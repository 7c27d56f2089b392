-- locals and globals named as Python's builtins
local str, len, int, float, list, dict, tuple, object = "s", "l", "i", "f", "li", "d", "t", "o"
print(str, len, int, float, list, dict, tuple, object, #str .. len) -- expect: s	l	i	f	li	d	t	o	1l
local function isinstance(a) return a end
local function range(n) local i = 0 return function() i = i + 1 if i <= n then return i end end end
for i in range(3) do io.write(" ", i) end print() -- expect:  1 2 3
print(isinstance(5)) -- expect: 5
local type_, print_ = type, print
do
  local type, print, getattr, RuntimeError = 1, 2, 3, 4
  print_(type, print, getattr, RuntimeError) -- expect: 1	2	3	4
  local x = nil
  print_(type_(x), 5 // 2, "a" .. 1) -- expect: nil	2	a1
end
do
  local main, G, strings, index, call, add, function_, spread, first = 1, 2, 3, 4, 5, 6, 7, 8, 9
  print(main, G, strings, index, call, add, function_, spread, first) -- expect: 1	2	3	4	5	6	7	8	9
  local t = { x = 1 }
  print(t.x + add, t["x"], ("s"):rep(2), (select(2, 1, 2))) -- expect: 7	1	ss	2
  local LuaTable, LuaError, Chunk, greenlet, self, cls = 1, 2, 3, 4, 5, 6
  print(LuaTable, LuaError, Chunk, greenlet, self, cls) -- expect: 1	2	3	4	5	6
end
main, G, strings, __lua__ = "gm", "gG", "gs", "gl"
print(main, G, strings, __lua__) -- expect: gm	gG	gs	gl
len, str, Exception = 1, 2, 3
print(_G.len, _G.str, Exception, isinstance(len), abs, zip, exit, quit, id) -- expect: nil	nil	3	1	nil	nil	nil	nil	nil
local function main(...) return "local main", ... end
print(main(1)) -- expect: local main	1
local _1, _2, _ = "t1", "t2", "u"
print(_1, _2, _, #_1 + (select(1, 5))) -- expect: t1	t2	u	7
