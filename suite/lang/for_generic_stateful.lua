local function range(n)
  local i = 0
  return function()
    i = i + 1
    if i <= n then return i end
  end
end
local s = 0
for i in range(100) do s = s + i end
print(s) -- expect: 5050
for w in string.gmatch("one two three", "%a+") do io.write(w, ".") end
print() -- expect: one.two.three.
for k, v in string.gmatch("a=1, b=2", "(%w+)=(%w+)") do io.write(" ", k, "->", v) end
print() -- expect:  a->1 b->2
local function chars(s) return coroutine.wrap(function() for i = 1, #s do coroutine.yield(s:sub(i, i), i) end end) end
for c, i in chars("abc") do io.write(" ", i, c) end
print() -- expect:  1a 2b 3c
for i in range(3) do
  for j in range(i) do io.write(" ", i, j) end
end
print() -- expect:  11 21 22 31 32 33
