print([[simple]]) -- expect: simple
print([[
first newline dropped]])
-- expect: first newline dropped
print([==[with ]] and ]=] inside]==]) -- expect: with ]] and ]=] inside
print([[no \n escapes \065]]) -- expect: no \n escapes \065
print(#[[

x]])
-- expect: 2
print([=[[]=]) -- expect: [
print([[nested [brackets] ok]]) -- expect: nested [brackets] ok
local s = [[a
b]]
print(#s, s:byte(2)) -- expect: 3	10
--[[ a long
comment ]] print("after a comment")
-- expect: after a comment
--[==[ another ]] still
print("commented out")
]==]
--[ not a long comment
print(#[===[]===], [[]] == "") ---[[ nor this -- expect: 0	true
local t = { [ [[key]] ] = 1 }
print(t.key, t[ [[key]] ]) -- expect: 1	1
