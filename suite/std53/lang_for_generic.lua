-- std: 5.3
-- There is no closing value, and three variables hold the state.
for k, v in next, {"a"}, nil, setmetatable({}, {__close = error}) do
  print(k, v) -- expect: 1	a
end
for k in pairs {1} do
  print(debug.getlocal(1, 1), (debug.getlocal(1, 2)), (debug.getlocal(1, 3)), (debug.getlocal(1, 4)))
-- expect: (for generator)	(for state)	(for control)	k
end
for i = 5, 5 do
  print((debug.getlocal(1, 1))) -- expect: (for index)
end
