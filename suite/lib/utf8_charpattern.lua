print(utf8.charpattern == "[\0-\x7F\xC2-\xFD][\x80-\xBF]*", #utf8.charpattern) -- expect: true	14
for c in ("h\u{e4}\u{20AC}\u{1F600}"):gmatch(utf8.charpattern) do io.write(#c, " ") end print() -- expect: 1 2 3 4 
print(("\u{20AC}x"):match("^" .. utf8.charpattern)) -- expect: €
