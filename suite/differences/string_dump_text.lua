-- a dump holds the text of the chunk, for luac2py only
print(string.dump(load("return 'something' -- a comment"), true):find("comment", 1, true) ~= nil) -- expect: false
-- here: true
