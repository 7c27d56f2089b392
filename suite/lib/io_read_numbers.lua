local name = os.tmpname()
local function with(text, ...)
  local f = io.open(name, "w") f:write(text) f:close()
  f = io.open(name)
  local r = table.pack(f:read(...))
  for i = 1, r.n do r[i] = tostring(r[i]) end
  local all = table.concat(r, " ") .. " |" .. tostring(f:read("a"))
  print((all:gsub("%c", function(c) return "\\" .. c:byte() end)))
  f:close()
end
with("12 3.5 -7 +8", "n", "n", "n", "n") -- expect: 12 3.5 -7 8 |
with("0x1F 0x.8p1 1e3 .5 5.", "n", "n", "n", "n", "n") -- expect: 31 1.0 1000.0 0.5 5.0 |
with("  \n\t 42rest", "n") -- expect: 42 |rest
with("abc", "n") -- expect: nil |abc
with("1 x 2", "n", "n", "n") -- expect: 1 nil |x 2
with("99999999999999999999 9223372036854775807", "n", "n") -- expect: 1e+20 9223372036854775807 |
with("-", "n") -- expect: nil |
with("1e+", "n") -- expect: nil |
with("0x", "n") -- expect: nil |
with("nan inf", "n") -- expect: nil |nan inf
with("1,2", "n", 1, "n") -- expect: 1 , 2 |
with("", "n") -- expect: nil |
with("5\n6\n", "n", "l", "n", "L", "l") -- expect: 5  6 \10 nil |
with("l1\r\nl2\n", "l", "L", "a", "l") -- expect: l1\13 l2\10  nil |
with("\n\n", "l", "l", "l") -- expect:   nil |
with("no newline", "L", "L") -- expect: no newline nil |
with("abc", 2, 5, 1) -- expect: ab c nil |
with("", 0, "a", "a") -- expect: nil |
with("x\0y\n", "l") -- expect: x\0y |
os.remove(name)
