" The syntax groups of every character of the files given, as JSON in $OUT. Runs in Vim and in Neovim.
let s:every = []
for s:file in argv()
  execute "edit" fnameescape(s:file)
  syntax sync fromstart
  let s:lines = []
  for s:number in range(1, line("$"))
    let s:column = 1
    let s:groups = []
    for s:char in split(getline(s:number), '\zs')
      call add(s:groups, synIDattr(synID(s:number, s:column, 0), "name"))
      let s:column += len(s:char)
    endfor
    call add(s:lines, s:groups)
  endfor
  call add(s:every, s:lines)
endfor
call writefile([json_encode(s:every)], $OUT)
quitall!
