local function checksum(s)
  local h = 0
  for i = 1, #s do h = (h * 31 + s:byte(i)) % 1000003 end
  return h
end
local function rev(s)
  local t = {}
  for i = 1, #s do t[#t+1] = s:sub(i, i) end
  return table.concat(t, ",")
end
local function pos(s)
  local n = 0
  for i = 1, #s do
    if s:byte(i) > 98 then n = n + i end
    if s:sub(i,i) == "q" then break end
    for j = 1, #s do if s:sub(j,j) == s:sub(i,i) then n = n + 1 end end
  end
  return n
end
local function two(s) local a = {} for i = 1, #s do a[i] = s:byte(i, i) end return #a, (s:byte(#s)) end
local function multi(s) for i = 1, #s do if s:byte(i) == 99 then return s:byte(i), s:sub(i, i), s:byte(i) end end end
local function mult2(s) for i = 1, #s do if s:byte(i) == 99 then return s:byte(i) end end end
print(checksum("hello world"), rev("abcdef"), pos("abcdefqxyz"), two("abc"), multi("xxcd"), mult2("xxc"))
print(checksum(("\xff\0"):rep(3)), rev(""), pos(""), multi("x"))
local function goto_next(s)
  local n, last = 0, ""
  for i = 1, #s do
    if s:sub(i, i) == " " then goto continue end
    if i % 2 == 0 then n = n + s:byte(i) end
    last = s:sub(i, i)
    ::continue::
  end
  return n, last
end
local function backwards(s)
  local t = {}
  for i = #s, 1, -1 do t[#t + 1] = s:sub(i, i) end
  for i = 2, #s do t[#t + 1] = s:sub(i, i) end
  for i = 1, #s, 2 do t[#t + 1] = s:sub(i, i) end
  return table.concat(t)
end
local function makes(s)
  local fs = {}
  for i = 1, #s do fs[#fs + 1] = function() return s:sub(i, i), i end end
  return fs
end
local function grows(s)
  local n = 0
  for i = 1, #s do
    s = s .. "x"
    n = n + s:byte(i)
  end
  return s, n
end
local function outer(s, u)
  local n = 0
  for i = 1, #s do
    for j = 1, #u do
      if s:byte(i) == u:byte(j) then n = n + 1 elseif s:sub(j, j) == u:sub(i, i) then n = n + 100 end
    end
  end
  return n
end
print(goto_next("a b cde f"), backwards("abcdef"), makes("xyz")[2](), grows("abc"), outer("hello", "below"))
local function closes(s)
  local n = 0
  for i = 1, #s do
    local c = s:sub(i, i)
    local function g(x) if c == x then return 1 end return 0 end
    n = n + g("a")
  end
  return n
end
print(closes("abca"))
local function deep(s)
  local n = 0
  for a = 1, 1 do for b = 1, 1 do for c = 1, 1 do for d = 1, 1 do for e = 1, 1 do for f = 1, 1 do for g = 1, 1 do
  for h = 1, 1 do for k = 1, 1 do for l = 1, 1 do for m = 1, 1 do for o = 1, 1 do for p = 1, 1 do for q = 1, 1 do
  for i = 1, #s do n = n + s:byte(i) end
  for i = 1, #s do n = n + s:byte(i) for j = 1, #s do n = n + s:byte(j) + s:byte(i) end end
  end end end end end end end end end end end end end end
  return n
end
print(deep("abca"))
-- expect: 970516	a,b,c,d,e,f	31	3	99	99
-- expect: 16191		0
-- expect: 100	fedcbabcdeface	y	abcxxx	204
-- expect: 2
-- expect: 3910
