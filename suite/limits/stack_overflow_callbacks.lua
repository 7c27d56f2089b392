local function check(name, f, ...)
  local ok, msg = pcall(f, ...)
  print(name, ok, type(msg) == "string" and msg:find("overflow", 1, true) ~= nil)
end
local function cmp(a, b) table.sort({ 1, 2, 3 }, cmp) return a < b end
check("sort", table.sort, { 3, 2, 1 }, cmp) -- expect: sort	false	true
local function repl(c) return (string.gsub("abc", "%w", repl)) end
check("gsub", string.gsub, "abc", "%w", repl) -- expect: gsub	false	true
local function iter() for _ in iter do end end
check("iterator", iter) -- expect: iterator	false	true
local function handler() return xpcall(error, handler) end
print((xpcall(error, handler))) -- expect: false
local function rec() local x <close> = setmetatable({}, { __close = function() end }) return (rec()) end
check("close", rec) -- expect: close	false	true
print(pcall(string.rep, "x", -1)) -- expect: true	
print("still alive") -- expect: still alive
