-- Patterns that are written out, in functions that search again and again.
local function places(s)
  local found, i = {}, 1
  while true do
    local at = s:find("%S", i)
    if not at then break end
    found[#found + 1] = at
    i = at + 1
  end
  return table.concat(found, " ")
end
print(places("a bc  d")) print(places("")) print(places("   "))
local function words(s)
  local found, i = {}, 1
  while true do
    local first = s:find("%a", i)
    if not first then return table.concat(found, ","), i end
    local word = s:match("^(%a+)", first)
    found[#found + 1] = word
    i = s:find(" ", first) or #s + 1
  end
end
print(words("the quick  brown fox")) print(words("x")) print(words("12 34"))
local function plain(s, n)
  local c = 0
  for i = 1, n do
    local a, b, d = s:find("", i), s:find("b", i), s:find("ab", i)
    c = c * 7 + (a or 0) + (b or 0) * 2 + (d or 0) * 3
  end
  return c
end
print(plain("abcab", 9)) print(plain("", 3))
local function behind(s, n)
  local t = {}
  for i = 1, n do
    t[#t + 1] = (s:find("x*", i) or "-") .. (s:find("c", i) or "-") .. (s:match("b?$", i) or "-") .. (s:match("[bc]", i) or "-") .. (s:match("()c", i) or "-")
  end
  return table.concat(t, " ")
end
print(behind("abc", 6))
local function captures(s, n)
  local t = {}
  for i = 1, n do
    local k = s:match("(%a)=", i)
    local a, b = s:match("(%a)=(%d)", i)
    local l = s:match("%a=%d", i)
    local p = s:match("%b()", i)
    local q = s:match("%f[%d]%d+", i)
    t[#t + 1] = tostring(k) .. tostring(a) .. tostring(b) .. tostring(l) .. tostring(p) .. tostring(q) .. #(l or "")
  end
  return table.concat(t, " ")
end
print(captures("a=1 b=22 (c=(3))", 17))
local function size(s, n) local c = 0 for i = 1, n do local m = s:match("%d+", i) c = c + #m end return c end
print(size("123", 3)) print(pcall(function() return size("123x", 4) end))
local function first(s, n) local c = 0 for i = 1, n do c = c + s:find("z", i) end return c end
print(first("zzz", 3)) print(pcall(function() return first("za", 2) end))
local function malformed(s, n) for i = 1, n do local m = s:match("[a", i) if m then return m end end end
print(pcall(function() return malformed("abc", 2) end)) print(pcall(function() return malformed("abc", 0) end))
local function start(s, i) local c = 0 for k = 1, 2 do c = c + (s:find("b", i) or 0) + #(s:match("%w", i) or "") end return c end
print(start("abcb", 3), start("abcb", -1), start("abcb", 0), start("abcb", 99), start("abcb", 2.0), pcall(function() return start("ab", 1.5) end))
print(start("abcb", "3"), pcall(function() return start("ab", "x") end), pcall(function() return start(12, 1) end), pcall(function() return start({}, 1) end))
local function texts(n)
  local t = {}
  for i = 1, n do
    t[#t + 1] = string.char(64 + i, 96 + i) .. tostring(i) .. tostring(i / 2) .. ("-"):rep(i, "+") .. string.format("%03d %s %.2f", i, i * 2, i / 3)
    t[#t + 1] = (tonumber("1" .. i) or 0) + (tonumber("z" .. i, 36) or 0) + (tonumber("0x" .. i) or 0)
  end
  return table.concat(t, " "), #t
end
print(texts(4))
print(pcall(function(n) local t = {} for i = 1, n do t[#t + 1] = tonumber("x" .. i) end return table.concat(t, "!"), #t end, 3))
print(pcall(function(n) local t = {} for i = 1, n do t[i] = i % 2 == 0 end return table.concat(t) end, 2))
-- errors that the reference finds when it has found a match
local function unfinished(s, n) local c = 0 for i = 1, n do c = c + (s:find("(%a", i) or 0) end return c end
print(pcall(function() return unfinished("abc", 2) end)) print(unfinished("123", 2))
local function unmatched(s, n) local c = "" for i = 1, n do c = c .. (s:match("((%a)", i) or "-") end return c end
print(pcall(function() return unmatched("abc", 2) end)) print(unmatched("123", 2))
local function closed(s, n) local c = 0 for i = 1, n do c = c + (s:find("%a)", i) or 0) end return c end
print(pcall(function() return closed("abc", 2) end)) print(closed("123", 2))
local function back(s, n) local c = 0 for i = 1, n do c = c + (s:find("(%a)%2", i) or 0) end return c end
print(pcall(function() return back("abc", 2) end)) print(back("123", 2))
local function twice(s, n) local c = "" for i = 1, n do c = c .. (s:match("(%a)%1", i) or "-") end return c end
print(twice("abccbb", 6))
local function missing(s, n) local t = {} for i = 1, n do local at = s:find("b", i) t[#t + 1] = s:sub(at + 1, at + 2) end return table.concat(t, "-") end
print(missing("abcd", 2), pcall(function() return missing("abcd", 3) end))
local function bytes(s, n) local c = 0 for i = 1, n do local at = s:find("b", i) c = c * 256 + (s:byte(at) or 1) end return c end
print(bytes("abcd", 2), bytes("abcd", 3), bytes("", 2))
-- from here on the tests of the library fail
local meta = getmetatable("")
local function described(n) local t = {} for i = 1, n do t[#t + 1] = string.format("%s", "s" .. i) .. tostring("t" .. i) end return table.concat(t, " ") end
print(described(2))
meta.__tostring = function(s) return "<" .. s .. ">" end
print(described(2))
meta.__tostring = nil
print(described(2))
local find = string.find
string.find = function(...) return 1 end
print(first("abc", 2))
string.find = find
print(pcall(function() return first("abc", 2) end))
-- expect: 1 3 4 7
-- expect:
-- expect:
-- expect: the,quick,brown,fox	21
-- expect: x	2
-- expect: 	1
-- expect: 64358462
-- expect: 49
-- expect: 13b3 23b3 33c3 4--- ----- -----
-- expect: aa1a=1(c=(3))13 bb2b=2(c=(3))13 bb2b=2(c=(3))13 bb2b=2(c=(3))223 bb2b=2(c=(3))223 cnilnilnil(c=(3))220 cnilnilnil(c=(3))220 cnilnilnil(c=(3))30 cnilnilnil(c=(3))30 cnilnilnil(c=(3))30 cnilnilnil(3)30 nilnilnilnil(3)30 nilnilnilnil(3)30 nilnilnilnilnil30 nilnilnilnilnilnil0 nilnilnilnilnilnil0 nilnilnilnilnilnil0
-- expect: 6
-- expect: false	string_match_known.lua:54: attempt to get length of a nil value (local 'm')
-- expect: 6
-- expect: false	string_match_known.lua:56: attempt to perform arithmetic on a nil value
-- expect: false	string_match_known.lua:58: malformed pattern (missing ']')
-- expect: true
-- expect: 10	10	6	0	6	false	string_match_known.lua:60: bad argument #2 to 'find' (number has no integer representation)
-- expect: 10	false	false	false	string_match_known.lua:60: attempt to call a nil value (method 'find')
-- expect: Aa10.5-001 2 0.33 1273 Bb21.0-+-002 4 0.67 1276 Cc31.5-+-+-003 6 1.00 1279 Dd42.0-+-+-+-004 8 1.33 1282	8
-- expect: true		0
-- expect: false	string_match_known.lua:73: invalid value (boolean) at index 1 in table for 'concat'
-- expect: false	string_match_known.lua:75: unfinished capture
-- expect: 0
-- expect: false	string_match_known.lua:77: unfinished capture
-- expect: --
-- expect: false	string_match_known.lua:79: invalid pattern capture
-- expect: 0
-- expect: false	string_match_known.lua:81: invalid capture index %2
-- expect: 0
-- expect: cccbb-
-- expect: cd-cd	false	string_match_known.lua:85: attempt to perform arithmetic on a nil value (local 'at')
-- expect: 25186	6447713	257
-- expect: s1t1 s2t2
-- expect: <<s1><t1> <s2><t2>>
-- expect: s1t1 s2t2
-- expect: 2
-- expect: false	string_match_known.lua:56: attempt to perform arithmetic on a nil value
