-- the fourth value of the explist is closed when the loop ends, however it ends
local function closer(name) return setmetatable({}, { __close = function(_, e) print("close " .. name, e) end }) end
local function iter(s, c) if c < 2 then return c + 1 end end
for i in iter, nil, 0, closer("normal") do io.write(" ", i) end -- expect:  1 2close normal	nil
for i in iter, nil, 0, closer("break") do break end -- expect: close break	nil
local function f() for i in iter, nil, 0, closer("return") do return "returned" end end
print(f())
-- expect: close return	nil
-- expect: returned
print(pcall(function() for i in iter, nil, 0, closer("error") do error("oops", 0) end end))
-- expect: close error	oops
-- expect: false	oops
do
  for i in iter, nil, 0, closer("goto") do goto out end
  ::out:: -- expect: close goto	nil
end
print(pcall(function()
  for i in iter, nil, 0, {} do end
end))
-- expect: false	for_generic_closing.lua:18: variable '(for state)' got a non-closable value
for i in iter, nil, 0, nil do io.write(" ", i) end
for i in iter, nil, 0, false do io.write(" ", i) end
print() -- expect:  1 2 1 2
