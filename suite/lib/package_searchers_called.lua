-- the searchers themselves, called by hand
local preload, lua = package.searchers[1], package.searchers[2]
print(preload("nothing")) -- expect: no field package.preload['nothing']
package.preload.something = print
print(preload("something") == print, select(2, preload("something"))) -- expect: true	:preload:
package.path = "/no/such/?.lua;/nor/?"
print(lua("a.b"))
-- expect: no file '/no/such/a/b.lua'
-- expect: 	no file '/nor/a/b'
print(pcall(preload)) -- expect: false	bad argument #1 to '?' (string expected, got no value)
print(pcall(lua, {})) -- expect: false	bad argument #1 to '?' (string expected, got table)
