-- load (chunk) joins the pieces that a function gives, up to nil or an empty string
local function from(...)
  local pieces, i = { ... }, 0
  return function() i = i + 1 return pieces[i] end
end
print(load(from("return ", "1", "2 ", "+ 3"))()) -- expect: 15
print(load(from("return 'a'", "", " syntax error"))()) -- expect: a
print(load(from())()) -- expect:
print(load(from("-- only a comment\n"))()) -- expect:
print(load("return ...", "name", "t", {})(1, 2, 3)) -- expect: 1	2	3
print(load("\27", "binary", "t")) -- expect: nil	attempt to load a binary chunk (mode is 't')
print(load("return 1", "text", "b")) -- expect: nil	attempt to load a text chunk (mode is 'b')
