local function chunk(levels, each)
  local t = {}
  for l = 1, levels do
    for i = 1, each do t[#t + 1] = ("local a%d_%d = 1"):format(l, i) end
    t[#t + 1] = "return (function()"
  end
  t[#t + 1] = "return 0"
  for l = 1, levels do for i = 1, each do t[#t + 1] = ("+ a%d_%d"):format(l, i) end end
  t[#t + 1] = ("end)()\n"):rep(levels)
  return table.concat(t, "\n")
end
print(load(chunk(2, 100))()) -- expect: 200
print(load(chunk(2, 120))()) -- expect: 240
local f, msg = load(chunk(2, 150))
print(f, (msg:gsub("^.-:(%d+):", "%1:"))) -- expect: nil	560: too many upvalues (limit is 255) in function at line 302 near '+'
