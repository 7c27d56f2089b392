-- the middle of a long traceback is left out
local function down(n) if n == 0 then return debug.traceback("deep") end local r = down(n - 1) return r end
local text, shown = down(50), 0
for line in text:gmatch("[^\n]+") do if line:find("upvalue 'down'", 1, true) or line:find("local 'down'", 1, true) or line:find("function <", 1, true) then shown = shown + 1 end end
print(shown > 15 and shown < 25, text:match("%.%.%.\t%(skipping %d%d levels%)") ~= nil) -- expect: true	true
