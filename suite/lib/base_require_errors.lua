print(pcall(require)) -- expect: false	bad argument #1 to 'require' (string expected, got no value)
print(pcall(require, {})) -- expect: false	bad argument #1 to 'require' (string expected, got table)
package.preload.failing = function() error("cannot load", 0) end
print(pcall(require, "failing")) -- expect: false	cannot load
print(package.loaded.failing) -- expect: nil
package.preload.positioned = function() error("at a line") end
print(pcall(require, "positioned")) -- expect: false	base_require_errors.lua:6: at a line
local searchers = package.searchers
package.searchers = {}
print(pcall(require, "nobody")) -- expect: false	module 'nobody' not found:
package.searchers = nil
print(pcall(require, "nobody")) -- expect: false	'package.searchers' must be a table
package.searchers = searchers
package.path, package.cpath = "", ""
print(pcall(require, "missing"))
-- expect: false	module 'missing' not found:
-- expect: 	no field package.preload['missing']
-- expect: 	no file ''
-- expect: 	no file ''
package.path = nil
print(pcall(require, "missing")) -- expect: false	'package.path' must be a string
