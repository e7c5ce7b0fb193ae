import Testing

@testable import Publishing

@Suite struct ScriptSqueezingTests {
    @Test(arguments: [
        ("  // words\n  const a = 1;\n  let b;", "let a=1;let b;"), ("/** words */\nf( 1, 2 );", "f(1,2);"),
        ("\"a  b\" + 'c  \\' d' + `e  ${ f + \"}\" }  g`", "\"a  b\"+'c  \\' d'+`e  ${ f + \"}\" }  g`"),
        ("x = /a  [/ ]\\/  b/g.test( y )", "x=/a  [/ ]\\/  b/g.test(y)"), ("a / b / c", "a/b/c"),
        ("a + +b - -c", "a+ +b- -c"), ("return x in y", "return x in y"), ("return !x", "return!x"),
        ("const f = () => {\n  g();\n};\nh();", "let f=()=>{g()};h();"), ("a\nb", "a\nb"),
        ("return a\n  ? b\n  : c;", "return a?b:c;"), ("class A {\n  #b = 1;\n}", "class A{#b=1}"),
        ("get #b() {}", "get #b(){}"),
        ("if (a) {\n  b();\n}\nconstant = \"const ;}\";", "if(a){b()}constant=\"const ;}\";"), ("", ""),
    ])
    func squeezes(_ script: String, _ squeezed: String) {
        #expect(String(decoding: squeezedScript(Array(script.utf8)), as: UTF8.self) == squeezed + "\n")
    }
}
