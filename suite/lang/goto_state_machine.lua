local function scan(s)
  local i, out = 0, {}
  local c
  ::start::
  i = i + 1
  c = s:sub(i, i)
  if c == "" then goto finish end
  if c:find("%d") then goto number end
  if c:find("%a") then goto word end
  goto start
  ::number::
  do
    local from = i
    ::digits::
    if s:sub(i + 1, i + 1):find("%d") then i = i + 1 goto digits end
    out[#out + 1] = "num(" .. s:sub(from, i) .. ")"
  end
  goto start
  ::word::
  do
    local from = i
    while s:sub(i + 1, i + 1):find("%w") do i = i + 1 end
    out[#out + 1] = "word(" .. s:sub(from, i) .. ")"
    goto start
  end
  ::finish::
  return table.concat(out, " ")
end
print(scan("ab1 42, x7 123y")) -- expect: word(ab1) num(42) word(x7) num(123) word(y)
print(scan("")) -- expect:
print(scan("9")) -- expect: num(9)
