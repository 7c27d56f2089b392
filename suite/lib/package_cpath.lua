print(type(package.cpath)) -- expect: string
package.path = ""
package.cpath = "/no/such/?.so;/no/such/loadall.so"
print(pcall(require, "a.b"))
-- expect: false	module 'a.b' not found:
-- expect: 	no field package.preload['a.b']
-- expect: 	no file ''
-- expect: 	no file '/no/such/a/b.so'
-- expect: 	no file '/no/such/loadall.so'
-- expect: 	no file '/no/such/a.so'
-- expect: 	no file '/no/such/loadall.so'
package.cpath = ";"
print(pcall(require, "b"))
-- expect: false	module 'b' not found:
-- expect: 	no field package.preload['b']
-- expect: 	no file ''
-- expect: 	no file ''
-- expect: 	no file ''
package.cpath = {}
print(pcall(require, "b")) -- expect: false	'package.cpath' must be a string
