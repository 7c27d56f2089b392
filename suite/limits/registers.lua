-- The reference keeps a list of values in registers, of which there are 255; chains of .. nest.
local function values (n) return string.rep("x, ", n - 1) .. "x" end
print(load("return f(" .. values(253) .. ")") ~= nil)
-- expect: true
print(select(2, load("return f(" .. values(255) .. ")", "=l")))
-- expect: l:1: function or expression needs too many registers near 'x'
print(load("return '' .. " .. string.rep("'a' .. ", 150) .. "''")() == string.rep("a", 150))
-- expect: true
print(select(2, load("return '' .. " .. string.rep("'a' .. ", 500) .. "''")):match("overflow"))
-- expect: overflow
