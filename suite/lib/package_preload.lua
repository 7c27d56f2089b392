local function loader(...) return { ... } end
package.preload["a.b-c"] = loader
print(table.concat(require("a.b-c"), " ")) -- expect: a.b-c :preload:
print(select(2, require("a.b-c"))) -- expect:
package.path, package.cpath = "", ""
package.preload.bad = 5
print(pcall(require, "bad"))
-- expect: false	module 'bad' not found:
-- expect: 	5
-- expect: 	no file ''
-- expect: 	no file ''
package.preload.bad = nil
print(package.preload == debug.getregistry()._PRELOAD) -- expect: true
