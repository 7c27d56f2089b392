local function res(name)
  return setmetatable({}, { __close = function(_, e) print("close", name, e) end })
end
do
  local a <close> = res("a")
  local b <close> = res("b")
  local c <const> = 1
  local d <close> = nil
  local e <close> = false
  local f <close> = res("f")
  print("body")
  -- expect: body
  -- expect: close	f	nil
  -- expect: close	b	nil
  -- expect: close	a	nil
end
local function values()
  local r <close> = res("r")
  return "v1", "v2", nil
end
print(values())
-- expect: close	r	nil
-- expect: v1	v2	nil
local function evaluated_first()
  local t = { n = 1 }
  local r <close> = setmetatable({}, { __close = function() t.n = 2 end })
  return t.n, t
end
local n, t = evaluated_first()
print(n, t.n) -- expect: 1	2
while true do
  local r <close> = res("break")
  break
end
-- expect: close	break	nil
for i = 1, 2 do local r <close> = res("for" .. i) end
-- expect: close	for1	nil
-- expect: close	for2	nil
repeat
  local r <close> = res("repeat")
  local stop = true
until stop
-- expect: close	repeat	nil
if true then local r <close> = res("if") print("in if") end
-- expect: in if
-- expect: close	if	nil
