local mt = {}
mt.__concat = function(a, b)
  local function s(x) return type(x) == "table" and "{" .. x.n .. "}" or tostring(x) end
  return s(a) .. "~" .. s(b)
end
local function new(n) return setmetatable({ n = n }, mt) end
print(new("x") .. "s", "s" .. new("x"), new("a") .. new("b"), 1 .. new("c"), new("d") .. 2.5) -- expect: {x}~s	s~{x}	{a}~{b}	1~{c}	{d}~2.5
print("a" .. "b" .. new("x") .. "c" .. "d") -- expect: ab{x}~cd
print(pcall(function() return new("x") .. nil end)) -- expect: true	{x}~nil
print(nil .. new("x"), true .. new("y")) -- expect: nil~{x}	true~{y}
mt.__len = function(t) return "len " .. t.n end
print(#new("q"), rawlen(new("q")), rawlen({ 1, 2 }), rawlen("abc")) -- expect: len q	0	2	3
local l = setmetatable({ 1, 2, 3 }, { __len = function() return 10 end })
print(#l, rawlen(l), select("#", table.unpack(l))) -- expect: 10	3	10
l = setmetatable({ 1, 2, 3 }, { __len = function() return 2 end })
print(table.concat(l, ","), table.unpack(l)) -- expect: 1,2	1	2
print(pcall(rawlen, 5)) -- expect: false	bad argument #1 to 'rawlen' (table or string expected, got number)
local right = setmetatable({}, { __concat = function(a, b) return "right " .. type(a) .. " " .. type(b) end })
print(right .. 1, 1 .. right, right .. new("x"), {} .. right, nil .. right) -- expect: right table number	right number table	right table table	right table table	right nil table
