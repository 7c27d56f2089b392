-- warn (msg1, ···) writes to the standard error only once it is on
warn("not shown: off at the start")
print(pcall(warn)) -- expect: false	bad argument #1 to 'warn' (string expected, got no value)
print(pcall(warn, nil)) -- expect: false	bad argument #1 to 'warn' (string expected, got nil)
print(pcall(warn, "a", {})) -- expect: false	bad argument #2 to 'warn' (string expected, got table)
print(pcall(warn, 1, 2.5), pcall(warn, "@unknown"), pcall(warn, "@off")) -- expect: true	true	true
print(select("#", warn("@off"))) -- expect: 0
print(pcall(function() warn("a", true) end)) -- expect: false	base_warn_errors.lua:8: bad argument #2 to 'warn' (string expected, got boolean)
