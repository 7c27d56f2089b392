print(io.open("/no/such/file")) -- expect: nil	/no/such/file: No such file or directory	2
print(io.open("/no/such/dir/file", "w")) -- expect: nil	/no/such/dir/file: No such file or directory	2
print(select(3, io.open("/", "w")) ~= nil) -- expect: true
for _, mode in ipairs({ "x", "", "rw", "r++", "rb+", "br", "+", "r+bx", "W" }) do print(mode, pcall(io.open, "/no/such/file", mode)) end
-- expect: x	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: 	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: rw	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: r++	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: rb+	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: br	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: +	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: r+bx	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: W	false	bad argument #2 to 'io.open' (invalid mode)
print(pcall(io.open)) -- expect: false	bad argument #1 to 'io.open' (string expected, got no value)
print(pcall(io.open, {})) -- expect: false	bad argument #1 to 'io.open' (string expected, got table)
print(pcall(io.open, "x", {})) -- expect: false	bad argument #2 to 'io.open' (string expected, got table)
print(pcall(function() io.open(nil) end)) -- expect: false	io_open_errors.lua:17: bad argument #1 to 'open' (string expected, got nil)
