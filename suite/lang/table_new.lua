-- New tables until they are let out: by calls, closures, loops, jumps back, fields, and what happens to them then.
local function loud(t)
  return setmetatable(t, {
    __index = function(_, k) return "index " .. tostring(k) end,
    __newindex = function(u, k, v) rawset(u, k, tostring(v) .. "!") end,
    __len = function() return 42 end,
  })
end
local function late(n)
  local t = {}
  for i = 1, n do t[#t + 1] = i * i end
  local before = #t
  loud(t)
  for i = 1, 2 do t[#t + 1] = i end
  return before, #t, t[1], t[43], t[99], rawlen(t)
end
print(late(5))
local function in_loop(n)
  local t = {}
  for i = 1, n do
    t[#t + 1] = i
    if i == 3 then loud(t) end
  end
  return rawlen(t), t[1], t[4], t[43]
end
print(in_loop(6))
local function each(n)
  local kept = {}
  for i = 1, n do
    local t = {}
    for k = 1, 3 do t[k] = k * i end
    kept[i] = loud(t)
    t[9] = i
  end
  return kept
end
local kept = each(3)
print(#kept, kept[2][3], kept[3][9], kept[3][10], #kept[1])
local function captured(n)
  local t = {}
  for i = 1, n do t[i] = i end
  local function touch() loud(t) end
  t[n + 1] = "own"
  touch()
  t[n + 2] = "late"
  return #t, t[n + 1], t[n + 2], t[n + 3]
end
print(captured(4))
local function back(n)
  local t, round = {}, 0
  ::again::
  for i = 1, 2 do t[#t + 1] = round * 10 + i end
  round = round + 1
  if round == 1 then loud(t) end
  if round < n then goto again end
  return rawlen(t), t[1], t[43], #t
end
print(back(3))
local function holes(n)
  local t = {}
  for i = 1, n do t[#t + 1] = i % 3 ~= 0 and i or nil end
  return #t, t[n], table.concat(t, "-")
end
print(holes(8))
local function keyed(n)
  local t = { x = 1, [2] = "two" }
  for i = 1, n do t[#t + 1] = i end
  t.y = #t
  return t.x, t.y, t[1], t[2], t[3]
end
print(keyed(1)) print(keyed(4))
local function several(n)
  local t = {}
  for i = 1, n do t[#t + 1], t[#t + 1] = i, -i end
  return table.concat(t, " "), #t
end
print(several(3))
local function nothing() return end
local function two(i) return i, i * 2 end
local function from_calls(n)
  local t, u = {}, {}
  for i = 1, n do
    t[#t + 1] = nothing()
    t[#t + 1] = two(i)
    u[#u + 1], t[#t + 1] = two(i)
  end
  return table.concat(t, " "), table.concat(u, " ")
end
print(from_calls(3))
local function stored(n)
  local t, all = {}, {}
  for i = 1, n do t[i] = i end
  all[1] = t
  loud(all[1])
  t[n + 1] = "x"
  return t[n + 1], #t
end
print(stored(2))
local function begun()
  local t = { 1, 2, nil }
  for i = 1, 3 do t[#t + 1] = i end
  local u = { two(4) }
  for i = 1, 2 do u[#u + 1] = i end
  local v = { 1, nil, 3 }
  v[2] = 2 for i = 1, 2 do v[#v + 1] = i end
  return #t, t[3], #u, u[2], #v, v[5]
end
print(begun())
local function removed(n)
  local t = {}
  for i = 1, n do t[i] = i end
  for i = n, n - 2, -1 do t[i] = nil end
  for i = 1, 2 do t[#t + 1] = -i end
  return #t, t[n - 2], t[n - 1], t[n]
end
print(removed(6))
local function ends(n)
  local t = {}
  repeat
    local row = {}
    for k = 1, n do row[k] = k end
    t[#t + 1] = row
  until #row == n and #t >= n
  return #t, #t[n]
end
print(ends(3))
print(pcall(function(n) local t = {} for i = 1, n do t[#t + 1] = t[i].x end return t end, 2))
print(pcall(function(n) local t = {} for i = 1, n do t[i] = i end return t[nil], t.z, #t + t.z end, 2))
-- in functions all of whose calls are seen
local function dotted(n) local t = {} for i = 1, n do t[#t + 1] = t[i].x end return t end
print(pcall(function() return dotted(2) end))
local function odd_keys(n) local t = {} for i = 1, n do t[i] = i end return t[nil], t.z, #t + t.z end
print(pcall(function() return odd_keys(2) end))
local function sums(a, b, c) return a + b * c, (a + b) % 7, a - b - c end
print(sums(1, 2, 3)) print(pcall(function() return sums(1, 2, nil) end)) print(pcall(function() return sums({}, 2, 1) end)) print(sums("1", 2, 3)) print(sums(math.maxinteger, 3, math.maxinteger))
local function build(n) local s = 0 for i = 1, n do local t = {} for k = 1, i do t[#t + 1] = k end if i == 2 then t = loud(t) end s = s + #t end return s end
print(build(4))
local function cat(n) local t = {} for i = 1, n do t[#t + 1] = i % 2 == 0 and i or "x" end return table.concat(t, 1.5), #t end
print(cat(5))
local function bad(n) local t = {} for i = 1, n do t[#t + 1] = {} end return table.concat(t) end
print(pcall(function() return bad(2) end))
local function nils(n) local t = {} for i = 1, n do t[i] = i > 2 and i or nil end return table.concat(t, ",") end
print(pcall(function() return nils(1) end))
-- expect: 5	42	1	2	index 99	5
-- expect: 3	1	index 4	6
-- expect: 3	6	3!	index 10	42
-- expect: 42	own	late!	index 7
-- expect: 2	1	22	42
-- expect: 6	nil	1-2-4-5-7-8
-- expect: 1	2	1	two	nil
-- expect: 1	5	1	two	2
-- expect: 1 2 3	3
-- expect: 1 2 2 4 3 6	1 2 3
-- expect: x!	42
-- expect: 5	1	4	8	5	2
-- expect: 5	-1	-2	nil
-- expect: 3	3
-- expect: false	table_new.lua:127: attempt to index a nil value (field '?')
-- expect: false	table_new.lua:128: attempt to perform arithmetic on a nil value (field 'z')
-- expect: false	table_new.lua:130: attempt to index a nil value (field '?')
-- expect: false	table_new.lua:132: attempt to perform arithmetic on a nil value (field 'z')
-- expect: 7	3	-4
-- expect: false	table_new.lua:134: attempt to perform arithmetic on a nil value (local 'c')
-- expect: false	table_new.lua:134: attempt to perform arithmetic on a table value (local 'a')
-- expect: 7	3	-4
-- expect: -4	1	-3
-- expect: 50
-- expect: x1.521.5x1.541.5x	5
-- expect: false	table_new.lua:140: invalid value (table) at index 1 in table for 'concat'
-- expect: true	
