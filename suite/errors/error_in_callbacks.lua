local function try(f, ...) print(pcall(f, ...)) end
try(table.sort, { 3, 1, 2 }, function() error("in sort", 0) end) -- expect: false	in sort
try(string.gsub, "abc", "%w", function(c) error("in gsub " .. c, 0) end) -- expect: false	in gsub a
try(function() for k in function() error("in iterator", 0) end do end end) -- expect: false	in iterator
try(function() return load(function() error("in reader", 0) end) end) -- expect: true	nil	in reader
try(function() for w in ("a b"):gmatch("%a") do error("in loop " .. w, 0) end end) -- expect: false	in loop a
try(table.concat, setmetatable({}, { __len = function() error("in len", 0) end })) -- expect: false	in len
try(table.sort, { 1, 2, 3, nil, 5 }, function(a, b) return a < b end) -- expect: false	error_in_callbacks.lua:8: attempt to compare nil with number
try(tostring, setmetatable({}, { __tostring = function() error({}) end }) and 5) -- expect: true	5
try(coroutine.wrap(function() error("in coroutine", 0) end)) -- expect: false	in coroutine
try(coroutine.wrap(function() local x; x() end)) -- expect: false	error_in_callbacks.lua:11: attempt to call a nil value (local 'x')
print(coroutine.resume(coroutine.create(function() error("resumed", 0) end))) -- expect: false	resumed
print(coroutine.resume(coroutine.create(function() error({}) end)) == false) -- expect: true
try(next, {}, {}) -- expect: false	invalid key to 'next'
try(require, "no.such.module.anywhere" and 5 and nil) -- expect: false	bad argument #1 to 'require' (string expected, got nil)
try(xpcall, function() error("x", 0) end, function(m) return m .. "!" end) -- expect: true	false	x!
print(pcall(string.format, "%s", setmetatable({}, { __tostring = function() error("in tostring", 0) end }))) -- expect: false	in tostring
